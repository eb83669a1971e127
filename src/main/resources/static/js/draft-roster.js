// The roster of a draft: taken whole, or every cell that is wrong is named by row and column.

import { getPart, upload } from './requests.js';

const CELL = /^第(\d+)行(?:“(.+?)”)?[：]?(.+)$/;
const input = document.getElementById('roster-file');
const progress = document.getElementById('roster-progress');
const problems = document.getElementById('roster-problems');

export function listenForRoster(page) {
  input.addEventListener('change', () => {
    if (input.files.length) {
      take(page, input.files[0]);
    }
  });
}

async function take(page, file) {
  problems.hidden = true;
  progress.hidden = false;
  progress.value = 0;
  input.disabled = true;
  try {
    await upload('POST', `${page.dataset.api}/roster`, file, (percent) => { progress.value = percent; });
    document.getElementById('roster-figures').innerHTML = await getPart(`${page.dataset.page}/roster`);
  } catch (problem) {
    refused(file, problem);
  } finally {
    progress.hidden = true;
    input.disabled = false;
    input.value = '';
  }
}

function refused(file, problem) {
  const cells = problem.errors.map((error) => CELL.exec(error.message)).filter(Boolean);
  document.getElementById('roster-refusal').textContent = cells.length
    ? `“${file.name}”未接收，有 ${cells.length} 处需要修改；此前的名单不变。请改好后重新上传。`
    : `“${file.name}”未接收：${problem.message}`;
  document.getElementById('roster-lines').replaceChildren(...cells.map(([, row, column, what]) =>
    line([row, column ?? '', what])));
  problems.querySelector('.table-scroll').hidden = cells.length === 0;
  problems.hidden = false;
  problems.focus();
}

function line(texts) {
  const row = document.createElement('tr');
  row.className = 'govuk-table__row';
  row.append(...texts.map((text) => {
    const cell = document.createElement('td');
    cell.className = 'govuk-table__cell';
    cell.textContent = text;
    return cell;
  }));
  return row;
}
