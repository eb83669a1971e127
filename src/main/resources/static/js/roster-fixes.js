// Corrects the faulty cells of an uploaded roster where they are; what is typed stays until the server has it.

import { getPart, send } from './requests.js';

const place = document.getElementById('roster-fixes');

/** Shows what waits to be corrected; tells whether anything does. */
export async function showFixes(page, accepted) {
  place.innerHTML = await getPart(`${page.dataset.page}/roster/fixes`);
  const form = place.querySelector('form');
  if (form.hidden) {
    place.replaceChildren();
    return false;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    correct(page, form, accepted);
  });
  form.addEventListener('change', (event) => {
    if ('remove' in event.target.dataset) {
      leaveOut(event.target.closest('tbody'), event.target.checked);
    }
  });
  form.querySelector('[data-discard]').addEventListener('click', () => discard(page, form, accepted));
  return true;
}

export function hideFixes() {
  place.replaceChildren();
}

export function leadToFixes() {
  document.getElementById('fixes-title').focus();
}

/** Whether the server found fault with cells, which are then held, and not with the file or the request. */
export function isAboutCells(problem) {
  return problem.errors.length > 0 && problem.errors.every((error) => /^roster\[(?!1\])\d+\]\./.test(error.field ?? ''));
}

async function correct(page, form, accepted) {
  await during(form, '正在检查…', async () => {
    try {
      await send('POST', `${page.dataset.api}/roster/corrections?version=${form.dataset.version}`, fixes(form));
    } catch (problem) {
      if (!isAboutCells(problem)) {
        throw problem;
      }
      await showFixes(page, accepted);
      leadToFixes();
      return;
    }
    await accepted();
  });
}

async function discard(page, form, accepted) {
  await during(form, '', async () => {
    await send('DELETE', `${page.dataset.api}/roster/faults`);
    await accepted();
  });
}

async function during(form, text, act) {
  const state = form.querySelector('#fixes-state');
  const buttons = form.querySelectorAll('button');
  buttons.forEach((button) => { button.disabled = true; });
  state.textContent = text;
  try {
    await act();
  } catch (problem) {
    state.textContent = problem.message;
    buttons.forEach((button) => { button.disabled = false; });
  }
}

function fixes(form) {
  return [...form.querySelectorAll('tbody')].flatMap((group) => {
    const row = Number(group.dataset.row);
    return group.querySelector('[data-remove]').checked ? [{ row }]
      : [...group.querySelectorAll('[data-column]')].map((cell) => ({ row, column: cell.dataset.column, text: cell.value }));
  });
}

function leaveOut(group, yes) {
  group.classList.toggle('going', yes);
  group.querySelectorAll('[data-column]').forEach((cell) => { cell.disabled = yes; });
}
