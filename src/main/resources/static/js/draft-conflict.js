// Two windows changed one draft: shows where they differ, and lets the person choose.

import { labelsOf } from './forms.js';
import { SaveBar } from './save-bar.js';

const panel = document.getElementById('conflict');

/** @param part the section that this window shows: its name, what is entered, and how to load it anew */
export function showConflict(form, autosave, part, theirs) {
  const of = (content) => ({ [part.section]: content });
  const other = theirs.content[part.section];
  const compare = () => document.getElementById('conflict-lines')
    .replaceChildren(...lines(form, of(other), of(part.entered())));
  compare();
  say('本部分已在另一窗口保存过',
    `${theirs.saved.savedBy} 在另一窗口保存过（${SaveBar.text('saved', theirs.saved)}）。`
    + '请选择保留哪一份；选择之前本窗口不会保存，您填写的内容仍在本页。');
  document.getElementById('take-theirs').onclick = async () => {
    compare();
    await part.load(other);
    autosave.takeTheirs(part.entered());
    say('已载入另一窗口的内容', '本窗口原来填写的不同内容列在下面，需要时可以复制。');
    decided(true);
  };
  document.getElementById('keep-mine').onclick = () => {
    panel.hidden = true;
    autosave.keepMine();
  };
  document.getElementById('conflict-close').onclick = () => { panel.hidden = true; };
  decided(false);
  panel.hidden = false;
  panel.focus();
}

function say(heading, text) {
  document.getElementById('conflict-title').textContent = heading;
  document.getElementById('conflict-who').textContent = text;
}

function decided(yes) {
  document.getElementById('take-theirs').hidden = yes;
  document.getElementById('keep-mine').hidden = yes;
  document.getElementById('conflict-close').hidden = !yes;
}

function lines(form, theirs, mine) {
  const labels = labelsOf(form);
  const [left, right] = [flat(theirs), flat(mine)];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((path) => (left[path] ?? '') !== (right[path] ?? ''))
    .map((path) => row([labels.get(path) ?? path, left[path] ?? '', right[path] ?? '']));
}

/** Every single value by its path; an empty one counts as none. */
function flat(value, path = '', found = {}) {
  if (value !== null && typeof value === 'object') {
    Object.entries(value).forEach(([name, part]) => flat(part, path ? `${path}.${name}` : name, found));
  } else if (value !== null && value !== undefined) {
    found[path] = String(value);
  }
  return found;
}

function row(texts) {
  const line = document.createElement('tr');
  line.className = 'govuk-table__row';
  line.append(...texts.map((text) => {
    const cell = document.createElement('td');
    cell.className = 'govuk-table__cell';
    cell.textContent = text || '（空）';
    return cell;
  }));
  return line;
}
