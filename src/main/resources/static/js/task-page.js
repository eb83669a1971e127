// One of the person's own tasks: its form, and its completion. A refusal is shown in the form; nothing is lost.

import { getJson, send } from './requests.js';
import { objections, refusals, show, showSummary } from './forms.js';

const page = document.getElementById('task');
const summary = document.getElementById('problems');
const button = document.getElementById('complete');

async function begin() {
  const task = await getJson(`/api/v1/tasks/${page.dataset.task}/form`);
  const form = await show(document.getElementById('form'), task.schema, task.data);
  button.hidden = false;
  button.addEventListener('click', () => complete(form));
}

async function complete(form) {
  const wrong = objections(form);
  showSummary(summary, '请先修改以下内容', wrong);
  if (wrong.length) {
    return;
  }
  button.disabled = true;
  try {
    await send('POST', `/api/v1/tasks/${page.dataset.task}/completion`, form.submit().data);
    window.location.assign('/tasks?done');
  } catch (problem) {
    button.disabled = false;
    showSummary(summary, '未能提交', refusals(form, problem));
  }
}

begin().catch((problem) => showSummary(summary, '未能打开', [{ message: problem.message }]));
