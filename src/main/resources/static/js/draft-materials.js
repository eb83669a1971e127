// The files of a draft: each is sent as soon as it is chosen; a refusal stays beside its place.

import { getPart, send, upload } from './requests.js';

const list = document.getElementById('materials');

export function listenForMaterials(page) {
  list.addEventListener('change', (event) => {
    const slot = event.target.closest('[data-slot]');
    if (slot && event.target.files?.length) {
      attach(page, slot, event.target.files[0]);
    }
  });
  list.addEventListener('click', (event) => {
    if (event.target.closest('.slot-remove')) {
      remove(page, event.target.closest('[data-slot]'));
    }
  });
}

/**
 * Shows the list as the server sees it now. Only what differs is put anew: a person may be choosing a file for any other
 * place, which is lost if its input goes away. A place that is busy or refused keeps what it shows.
 */
export async function reloadMaterials(page, changed) {
  const fresh = new DOMParser().parseFromString(await getPart(`${page.dataset.page}/materials`), 'text/html');
  fresh.querySelectorAll('.materials > li').forEach((line) => {
    document.getElementById(line.id).querySelector('h3').replaceWith(line.querySelector('h3'));
  });
  fresh.querySelectorAll('[data-slot]').forEach((slot) => {
    const old = place(slot.dataset.slot);
    const kept = old.dataset.busy || !refusalOf(old).hidden;
    if (slot.dataset.slot === changed || (!kept && slot.outerHTML !== old.outerHTML)) {
      old.replaceWith(slot);
    }
  });
  if (changed) {
    place(changed).querySelector('input, a')?.focus();
  }
}

async function attach(page, slot, file) {
  const bar = slot.querySelector('progress');
  begin(slot);
  bar.hidden = false;
  try {
    await upload('PUT', address(page, slot), file, (percent) => { bar.value = percent; });
    end(slot);
    await reloadMaterials(page, slot.dataset.slot);
  } catch (problem) {
    refused(slot, `“${file.name}”未上传：${problem.message}`);
  }
}

async function remove(page, slot) {
  begin(slot);
  try {
    await send('DELETE', address(page, slot));
    end(slot);
    await reloadMaterials(page, slot.dataset.slot);
  } catch (problem) {
    refused(slot, `未移除：${problem.message}`);
  }
}

function begin(slot) {
  slot.dataset.busy = 'yes';
  refusalOf(slot).hidden = true;
  slot.querySelectorAll('input, button').forEach((one) => { one.disabled = true; });
}

function end(slot) {
  delete slot.dataset.busy;
  const bar = slot.querySelector('progress');
  bar.value = 0;
  bar.hidden = true;
  slot.querySelectorAll('input, button').forEach((one) => { one.disabled = false; });
  slot.querySelector('input').value = '';
}

function refused(slot, message) {
  end(slot);
  refusalOf(slot).textContent = message;
  refusalOf(slot).hidden = false;
}

function refusalOf(slot) {
  return slot.querySelector('.slot-refusal');
}

function place(name) {
  return list.querySelector(`[data-slot="${name}"]`);
}

function address(page, slot) {
  return `${page.dataset.api}/documents/${slot.dataset.kind}/${slot.dataset.edition}`;
}
