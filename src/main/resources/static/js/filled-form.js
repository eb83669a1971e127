// Reads a filled-in template, shows what it says beside what the draft says, and takes over what the person ticks.

import { getJson, send, upload } from './requests.js';

export function listenForFilledForm(place) {
  const input = place.querySelector('#filled-file');
  input?.addEventListener('change', async () => {
    if (!input.files.length) {
      return;
    }
    const state = place.querySelector('#filled-state');
    place.querySelector('#filled-found').hidden = true;
    state.textContent = '正在读取…';
    input.disabled = true;
    try {
      show(place, await upload('POST', `${place.dataset.api}/filled-form`, input.files[0], () => {}));
    } catch (problem) {
      state.textContent = problem.message;
    } finally {
      input.disabled = false;
      input.value = '';
    }
  });
}

function show(place, reading) {
  place.querySelector('#filled-state').textContent = `文件中有 ${reading.lines.length} 项与草稿不同，${reading.same} 项相同`
    + (reading.problems.length ? `，${reading.problems.length} 处没有认出。` : '。');
  place.querySelector('#filled-problems').replaceChildren(...reading.problems.map((problem) =>
    element('li', problem.message)));
  place.querySelector('#filled-lines').replaceChildren(...reading.lines.map(line));
  const form = place.querySelector('#filled-apply');
  form.hidden = reading.lines.length === 0;
  form.onsubmit = (event) => {
    event.preventDefault();
    apply(place, reading);
  };
  const found = place.querySelector('#filled-found');
  found.hidden = false;
  found.focus();
}

/** What the draft says already stays, unless the person decides otherwise. */
function line({ path, section, label, now, found }) {
  const row = element('tr');
  row.className = 'govuk-table__row';
  const box = element('input');
  box.type = 'checkbox';
  box.value = path;
  box.checked = !now;
  const name = element('label');
  name.append(box, element('span', `${section}：${label}`));
  row.append(...[[name], [found, '文件：'], [now || '（空）', '草稿：']].map(([content, origin]) => {
    const cell = element('td');
    cell.className = 'govuk-table__cell';
    cell.dataset.origin = origin ?? '';
    cell.append(content);
    return cell;
  }));
  return row;
}

async function apply(place, reading) {
  const state = place.querySelector('#filled-state');
  const button = place.querySelector('#filled-apply button');
  button.disabled = true;
  try {
    const { content } = await getJson(place.dataset.api);
    place.querySelectorAll('#filled-lines input:checked').forEach(({ value }) => {
      const [section, field] = value.split('.');
      content[section] = { ...content[section], [field]: reading.content[section][field] };
    });
    await send('PUT', `${place.dataset.api}?revision=${reading.revision}`, content);
    window.location.reload();
  } catch (problem) {
    state.textContent = problem.message;
    button.disabled = false;
  }
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text ?? '';
  return made;
}
