// Submits what was checked. The same view of the page always asks for the same receipt, however often it is pressed.

import { send } from './requests.js';
import { showSummary } from './forms.js';

const page = document.getElementById('check');
const button = document.getElementById('submit');
const sending = document.getElementById('sending');

button?.addEventListener('click', async () => {
  button.disabled = true;
  sending.textContent = '正在提交，请稍候…';
  showSummary(document.getElementById('problems'), '', []);
  try {
    const receipt = await send('POST', `${page.dataset.api}/submission?revision=${page.dataset.revision}`, {},
      { 'Idempotency-Key': page.dataset.key });
    window.location.assign(`/cases/${encodeURIComponent(receipt.application)}/receipt`);
  } catch (problem) {
    button.disabled = false;
    sending.textContent = '';
    showSummary(document.getElementById('problems'), '未能提交', lines(problem));
  }
});

// Not before a press is heard: one that comes earlier would be lost.
if (button) {
  button.disabled = button.dataset.ready !== 'true';
}

function lines(problem) {
  if (problem.kind === 'signedOut') {
    return [{ message: '登录已过期。请在新窗口登录后回到本页，再次点击“提交申报”。', href: '/login', apart: true }];
  }
  if (!problem.errors.length) {
    return [{ message: problem.kind === 'offline'
      ? '网络中断，未收到回应。请稍后再次点击“提交申报”，不会重复提交。' : problem.message }];
  }
  return problem.errors.map((error) => ({
    message: error.message + (error.clause ? `（${error.clause}）` : ''),
    href: placeOf(error.field),
  }));
}

/** What was checked is not what is there now: that is looked through again on this page. */
function placeOf(field) {
  return field === 'revision' ? window.location.pathname : field && `${page.dataset.page}#${field}`;
}
