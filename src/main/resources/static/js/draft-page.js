// An application's draft: its form, saved while it is typed, and the way to the check before submission.

import { getJson } from './requests.js';
import { leadTo, show, showSummary } from './forms.js';
import { Autosave } from './autosave.js';
import { showConflict } from './draft-conflict.js';
import { SaveBar } from './save-bar.js';
import { listenForMaterials, reloadMaterials } from './draft-materials.js';
import { listenForRoster } from './draft-roster.js';
import { countDown } from './deadline.js';
import { markPrefilled } from './prefill.js';

const page = document.getElementById('draft');
const api = page.dataset.api;

async function begin() {
  countDown(document.getElementById('time-left'));
  const [draft, schema] = await Promise.all([getJson(api), getJson('/api/v1/applications/form')]);
  const unlocked = draft.unlocked?.map((one) => one.field);
  lock(schema, '', (path) => (path === 'operator.creditCode' ? operatorIn(draft.content) === page.dataset.operator
    : unlocked && !unlocked.includes(path)));
  const form = await show(document.getElementById('form'), schema, draft.content);
  const bar = new SaveBar(document.getElementById('save-bar'));
  const autosave = new Autosave({ url: api, revision: draft.saved.revision, content: dataOf(form),
    show: (state, detail) => {
      bar.show(state, detail);
      if (state === 'conflict') {
        showConflict(form, autosave, schema, detail);
      }
      if (state === 'saved') {
        followProject(form);
      }
    } });
  bar.show(draft.saved.savedAt ? 'saved' : 'empty', draft.saved);
  form.on('changed', () => autosave.type(dataOf(form)));
  bar.onSave(() => autosave.save());
  document.querySelectorAll('[data-to-check]').forEach((link) =>
    link.addEventListener('click', (event) => toCheck(event, link, autosave)));
  listenForRoster(page);
  listenForMaterials(page);
  await markPrefilled(form, api);
  window.addEventListener('hashchange', () => follow(form));
  document.querySelector('.draft-nav').addEventListener('click', (event) => sameAgain(event, form));
  follow(form);
}

/** A new draft knows its operator already. */
function operatorIn(content) {
  content.operator ??= {};
  content.operator.creditCode ||= page.dataset.operator;
  return content.operator.creditCode;
}

function lock(parent, prefix, isLocked) {
  parent.components?.forEach((component) => {
    const path = prefix + (component.key ?? component.path ?? '');
    if (component.type !== 'group' && isLocked(path)) {
      lockAll(component);
    } else {
      lock(component, `${path}.`, isLocked);
    }
  });
}

function lockAll(component) {
  component.readonly = true;
  component.allowAddRemove = false;
  component.components?.forEach(lockAll);
}

function dataOf(form) {
  return form._getState().data;
}

let hadProject;

/** Whether there is a project decides which materials are due. */
function followProject(form) {
  const planned = Boolean(dataOf(form).project?.planned);
  if (hadProject !== undefined && hadProject !== planned) {
    reloadMaterials(page);
  }
  hadProject = planned;
}

async function toCheck(event, link, autosave) {
  event.preventDefault();
  if (await autosave.save()) {
    window.location.assign(link.href);
  } else {
    document.getElementById('save-bar').scrollIntoView({ block: 'start' });
  }
}

function follow(form) {
  const place = decodeURIComponent(window.location.hash.slice(1));
  if (place) {
    leadTo(form, place);
  }
}

/** A link to the place that the address names already causes no change of it. */
function sameAgain(event, form) {
  if (event.target.hash && event.target.hash === window.location.hash) {
    follow(form);
  }
}

begin().catch((problem) =>
  showSummary(document.getElementById('problems'), '未能打开草稿', [{ message: problem.message }]));
