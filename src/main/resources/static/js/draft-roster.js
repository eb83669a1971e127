// The roster of a draft: taken whole, or held until every cell that is wrong has been corrected.

import { getPart, upload } from './requests.js';
import { hideFixes, isAboutCells, leadToFixes, showFixes } from './roster-fixes.js';

const input = document.getElementById('roster-file');
const progress = document.getElementById('roster-progress');
const problems = document.getElementById('roster-problems');
const refusal = document.getElementById('roster-refusal');
const figures = document.getElementById('roster-figures');

export function listenForRoster(page) {
  input.addEventListener('change', () => {
    if (input.files.length) {
      take(page, input.files[0]);
    }
  });
  showFixes(page, () => accepted(page)).then((waiting) => { problems.hidden = !waiting; }).catch(say);
}

async function take(page, file) {
  refusal.hidden = true;
  progress.hidden = false;
  progress.value = 0;
  input.disabled = true;
  try {
    await upload('POST', `${page.dataset.api}/roster`, file, (percent) => { progress.value = percent; });
    await accepted(page);
  } catch (problem) {
    await refused(page, file, problem);
  } finally {
    progress.hidden = true;
    input.disabled = false;
    input.value = '';
  }
}

async function accepted(page) {
  figures.innerHTML = await getPart(`${page.dataset.page}/roster`);
  hideFixes();
  problems.hidden = true;
  figures.focus();
}

async function refused(page, file, problem) {
  if (isAboutCells(problem) && await showFixes(page, () => accepted(page))) {
    problems.hidden = false;
    leadToFixes();
    return;
  }
  const reasons = problem.errors.length ? problem.errors.map((error) => error.message).join('') : problem.message;
  say({ message: `“${file.name}”未接收：${reasons}` });
  problems.focus();
}

function say({ message }) {
  refusal.textContent = message;
  refusal.hidden = false;
  problems.hidden = false;
}
