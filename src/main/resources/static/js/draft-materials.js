// The files of a draft: each is sent as soon as it is chosen; a refusal stays beside its place.

import { getJson, getPart, send } from './requests.js';
import { listenTo, MaterialSlot, say } from './material-slot.js';
import { percentOf, ResumableUpload } from './resumable-upload.js';

const list = document.getElementById('materials');
/** What is on its way or was left unfinished: the place's name leads to an upload or to where the server keeps it. */
const underWay = new Map();
const slots = new WeakMap();
let asked = 0;

export function listenForMaterials(page) {
  listenTo(list);
  list.addEventListener('change', (event) => {
    const slot = slotOf(event.target);
    const file = event.target.files?.[0];
    if (slot && file) {
      event.target.value = '';
      attach(page, slot, file);
    }
  });
  list.addEventListener('click', (event) => {
    const slot = slotOf(event.target);
    if (event.target.closest('.slot-remove')) {
      remove(page, slot);
    } else if (event.target.closest('.slot-cancel')) {
      cancel(page, slot);
    } else if (event.target.closest('.slot-toggle')) {
      toggle(slot);
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if ([...underWay.values()].some((upload) => upload.isRunning)) {
      event.preventDefault();
    }
  });
  showLeft(page).catch((problem) => say(`未能查询没有传完的文件：${problem.message}`));
}

/**
 * Shows the list as the server sees it now. An input is never put anew: a person may be choosing a file for it, which
 * is lost when its input goes away. Of two answers, the one that was asked for later counts.
 */
export async function reloadMaterials(page) {
  asked += 1;
  const mine = asked;
  const fresh = new DOMParser().parseFromString(await getPart(`${page.dataset.page}/materials`), 'text/html');
  if (mine !== asked) {
    return;
  }
  fresh.querySelectorAll('.materials > li').forEach((line) => {
    document.getElementById(line.id).querySelector('h3').replaceWith(line.querySelector('h3'));
  });
  fresh.querySelectorAll('[data-slot]').forEach((slot) => {
    const old = list.querySelector(`[data-slot="${slot.dataset.slot}"]`);
    old.className = slot.className;
    renew(old, slot, '.slot-acts, .slot-upload, .slot-refusal');
    const acts = old.querySelector('.slot-acts');
    if (acts) {
      acts.hidden = slot.querySelector('.slot-acts').hidden;
      renew(acts, slot.querySelector('.slot-acts'), 'input');
    }
  });
}

/** Puts everything anew but the kept children, which do not even move: that would take the focus from them. */
function renew(old, fresh, kept) {
  const passing = (parent) => [...parent.children].filter((one) => !one.matches(kept));
  if (passing(old).map((one) => one.outerHTML).join() === passing(fresh).map((one) => one.outerHTML).join()) {
    return;
  }
  passing(old).forEach((one) => one.remove());
  const stay = [...old.children];
  let last = null;
  [...fresh.children].forEach((one) => {
    const next = one.matches(kept) ? stay.shift() : one;
    if (next === one) {
      old.insertBefore(one, last ? last.nextSibling : old.firstChild);
    }
    last = next;
  });
}

async function showLeft(page) {
  for (const left of await getJson(`${page.dataset.api}/uploads`)) {
    const slot = slotOf(list.querySelector(`[data-slot="${left.kind}-${left.edition}"]`));
    if (!underWay.has(slot.name)) {
      underWay.set(slot.name, { cancel: () => send('DELETE', left.address), drop: () => {} });
      slot.showLeft(left.name, percentOf(left.received, left.size));
    }
  }
}

function attach(page, slot, file) {
  underWay.get(slot.name)?.drop();
  const upload = new ResumableUpload({ url: `${address(page, slot)}/uploads`, file, show: (state, detail) => {
    if (underWay.get(slot.name) === upload) {
      follow(page, slot, upload, state, detail);
    }
  } });
  underWay.set(slot.name, upload);
  upload.start();
}

function follow(page, slot, upload, state, detail) {
  if (state === 'received') {
    over(slot);
    say(`“${upload.file.name}”已上传`);
    reloadMaterials(page);
  } else if (state === 'refused') {
    over(slot);
    slot.refuse(`“${upload.file.name}”未上传：${detail.message}`);
  } else {
    slot.show(`“${upload.file.name}”`, state, upload.percent, detail?.from);
  }
}

function toggle(slot) {
  const upload = underWay.get(slot.name);
  if (upload.isRunning) {
    upload.pause();
  } else {
    upload.start();
  }
}

/** If the last piece was faster, the file is there, and the list shows it. */
async function cancel(page, slot) {
  const upload = underWay.get(slot.name);
  over(slot);
  say('已取消上传');
  try {
    await upload.cancel();
  } catch (problem) {
    if (problem.kind !== 'refused') {
      slot.refuse(`未能取消：${problem.message}`);
    }
  }
  await reloadMaterials(page);
}

function over(slot) {
  underWay.delete(slot.name);
  slot.clear();
}

async function remove(page, slot) {
  try {
    await send('DELETE', address(page, slot));
    slot.refuse('');
    slot.input.focus();
    await reloadMaterials(page);
  } catch (problem) {
    slot.refuse(`未移除：${problem.message}`);
  }
}

function slotOf(target) {
  const element = target.closest('[data-slot]');
  if (element && !slots.has(element)) {
    slots.set(element, new MaterialSlot(element));
  }
  return slots.get(element);
}

function address(page, slot) {
  return `${page.dataset.api}/documents/${slot.element.dataset.kind}/${slot.element.dataset.edition}`;
}
