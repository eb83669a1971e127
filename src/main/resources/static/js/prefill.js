// Takes over what an earlier application said, and shows what of it was neither changed nor confirmed.

import { getJson, getPart, send } from './requests.js';
import { inputOf, valuesOf } from './forms.js';
import { listenForFilledForm } from './filled-form.js';

const place = document.getElementById('prefill');

async function load() {
  place.innerHTML = await getPart(`${place.dataset.page}/prefill/${place.dataset.part}`);
  listenForFilledForm(place);
  place.querySelector('#prefill-form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(takeOver);
  });
  place.querySelectorAll('[data-confirm]').forEach((button) =>
    button.addEventListener('click', () => attempt(() => confirm(button.closest('[data-section]')))));
}

async function takeOver() {
  await send('POST', `${place.dataset.api}/prefill`, {
    application: place.querySelector('#prefill-source').value,
    overwrite: place.querySelector('#prefill-overwrite')?.checked ?? false,
  });
  window.location.reload();
}

async function confirm(section) {
  await send('POST', `${place.dataset.api}/prefill/confirmation`, [section.dataset.section]);
  await load();
  place.querySelector('#prefill-title').focus();
}

async function attempt(act) {
  const refusal = place.querySelector('#prefill-refusal');
  refusal.textContent = '';
  try {
    await act();
  } catch (problem) {
    refusal.textContent = problem.message;
  }
}

/** Marks the fields of a form that still say what an earlier application said, until they say something else. */
export async function markPrefilled(form, api) {
  const { unchanged } = await getJson(`${api}/prefill`);
  const before = new Map(unchanged.map((path) => [path, JSON.stringify(valuesOf(form, path))]));
  const mark = () => before.forEach((value, path) => {
    const field = inputOf(form, path)?.closest('.fjs-form-field');
    field?.toggleAttribute('data-prefilled', JSON.stringify(valuesOf(form, path)) === value);
  });
  form.on('changed', () => requestAnimationFrame(mark));
  mark();
}

if (place) {
  load().catch((problem) => { place.textContent = problem.message; });
}
