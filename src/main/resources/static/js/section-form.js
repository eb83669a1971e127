// A part of the form on its own page, saved while it is typed. The draft stays one document: this page writes its own
// part of it and leaves the rest as it is.

import { getJson } from './requests.js';
import { fillSummary, leadTo, show } from './forms.js';
import { Autosave } from './autosave.js';
import { BoundaryEditor } from './boundary-editor.js';
import { showConflict } from './draft-conflict.js';
import { KeptTyping } from './kept-typing.js';
import { markPrefilled } from './prefill.js';
import { SaveBar } from './save-bar.js';
import { SectionState } from './section-state.js';

const FEW = 6;
const missing = document.getElementById('missing');

export async function openForm(page) {
  const { api, section } = page.dataset;
  const [draft, schema] = await Promise.all([getJson(api), getJson(`/api/v1/applications/form/${section}`)]);
  const unlocked = draft.unlocked?.map((one) => one.field);
  const part = structuredClone(draft.content[section] ?? {});
  const ownOperator = section === 'operator' && (part.creditCode ||= page.dataset.operator) === page.dataset.operator;
  lock(schema, '', (path) => (path === 'operator.creditCode' ? ownOperator : unlocked && !unlocked.includes(path)));
  explain(schema, '', new Map(draft.unlocked?.map((one) => [one.field, one.reason])));
  const form = await show(document.getElementById('form'), schema, { [section]: part });
  const entered = () => form._getState().data[section] ?? {};
  const load = (content) => form.importSchema(schema, { [section]: content ?? {} });

  let problems = ofSection(draft.problems);
  const bar = new SaveBar(document.getElementById('save-bar'));
  const kept = new KeptTyping(page.dataset.person, page.dataset.page, section);
  const state = new SectionState({ section, draft, entered: entered(), kept });
  const autosave = new Autosave(api, state, (now, detail) => {
    bar.show(now, detail);
    if (now === 'conflict') {
      showConflict(form, autosave, { section, entered, load }, detail);
    }
    if (now === 'saved') {
      problems = ofSection(detail.problems);
      listMissing(!missing.hidden);
    }
  });
  bar.show(draft.saved.savedAt ? 'saved' : 'empty', draft.saved);
  await resume();
  form.on('changed', () => autosave.type(entered()));
  bar.onSave(() => autosave.save());
  if (section === 'park') {
    new BoundaryEditor(form, `${api}/boundary-check`);
  }
  listMissing(page.dataset.started === 'true');
  missing.querySelector('details').open = problems.length <= FEW;
  listen();
  follow();
  await markPrefilled(form, api);

  /** Takes up what could not be saved before this page went. */
  async function resume() {
    const left = kept.read();
    if (!left) {
      return;
    }
    await load(left.typed);
    if (!state.resume(left, entered())) {
      autosave.conflict(draft);
    } else if (state.isUnsaved) {
      autosave.save();
    } else {
      kept.forget();
    }
  }

  function ofSection(all) {
    return all.filter((one) => one.field?.split('.')[0] === section);
  }

  function listMissing(shown) {
    fillSummary(missing, `本部分还有 ${problems.length} 处需要填写或修改`,
      shown ? problems.map(line) : []);
  }

  function listen() {
    document.getElementById('go-on').addEventListener('click', async (event) => {
      event.preventDefault();
      const { href } = event.currentTarget;
      state.confirm();
      if (!await autosave.save()) {
        document.getElementById('save-bar').scrollIntoView({ block: 'start' });
      } else if (problems.length) {
        form.validate();
        listMissing(true);
        missing.querySelector('details').open = true;
        missing.focus();
        missing.scrollIntoView({ block: 'start' });
      } else {
        window.location.assign(href);
      }
    });
    document.querySelectorAll('a[data-saves]').forEach((link) => link.addEventListener('click', async (event) => {
      event.preventDefault();
      if (await autosave.save()) {
        window.location.assign(link.href);
      } else {
        document.getElementById('save-bar').scrollIntoView({ block: 'start' });
      }
    }));
    document.addEventListener('click', (event) => sameAgain(event.target.closest('a[href*="#"]')));
    window.addEventListener('hashchange', follow);
  }

  /** A link to the place that the address names already causes no change of it. */
  function sameAgain(link) {
    if (link?.href === window.location.href) {
      follow();
    }
  }

  function follow() {
    const place = decodeURIComponent(window.location.hash.slice(1));
    if (place) {
      leadTo(form, place);
    }
  }
}

/** The form draws later than this is shown: where a line leads to is found when it is followed. */
function line({ message, clause, field }) {
  return { message: message + (clause ? `（${clause}）` : ''), href: `#${field}` };
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

/** Says beside what was sent back why; a list has no room for it but in its name. */
function explain(parent, prefix, reasons) {
  parent.components?.forEach((component) => {
    const path = prefix + (component.key ?? component.path ?? '');
    if (reasons.has(path)) {
      const place = component.components ? 'label' : 'description';
      // What the officer typed is no template of the form.
      const reason = reasons.get(path).replaceAll('{{', '{ {');
      component[place] = `${component[place] ?? ''}【需补正：${reason}】`;
    }
    explain(component, `${path}.`, reasons);
  });
}

function lockAll(component) {
  component.readonly = true;
  component.allowAddRemove = false;
  component.components?.forEach(lockAll);
}
