// Shows a deployed form, collects what is wrong with it and leads the person there.

import { ChineseValidator } from './form-validation.js';
import { translate } from './form-texts.js';

export async function show(container, schema, data) {
  const form = new window.FormViewer.Form({
    container,
    // While the library waits before it takes what is typed, any redrawing of the form puts the old text back.
    debounce: false,
    additionalModules: [{ validator: ['type', ChineseValidator] }],
  });
  translate(container);
  await form.importSchema(schema, data);
  return form;
}

/** Everything that the form's own rules object to, in the order of the form. */
export function objections(form) {
  const errors = form.validate();
  return instances(form)
    .filter((instance) => own(errors, instance)?.length)
    .map((instance) => ({
      message: `${labelOf(form, instance)}：${own(errors, instance)[0]}`, target: inputId(form, instance) }));
}

/** What the server objected to, each pointing to its field if the form shows it. */
export function refusals(form, problem) {
  const list = problem.errors.length ? problem.errors : [{ message: problem.message }];
  return list.map((error) => {
    const instance = instances(form).find((one) => one.valuePath.join('.') === error.field);
    const clause = error.clause ? `（${error.clause}）` : '';
    return { message: error.message + clause, target: instance && inputId(form, instance) };
  });
}

/** Lists what is wrong without taking the person there; hidden if nothing is. */
export function fillSummary(summary, heading, items) {
  summary.querySelector('h2').textContent = heading;
  summary.querySelector('ul').replaceChildren(...items.map(line));
  summary.hidden = items.length === 0;
}

export function showSummary(summary, heading, items) {
  fillSummary(summary, heading, items);
  if (!summary.hidden) {
    summary.focus();
    summary.scrollIntoView({ block: 'start' });
  }
}

/** Leads to a field by its path such as `park.name`, to a section or list by its own, or to any place by its id. */
export function leadTo(form, path, tries = 40) {
  const place = inputOf(form, path) ?? document.getElementById(path);
  if (place && instances(form).length) {
    reach(place);
  } else if (tries > 0) {
    // The library draws after a pause; whatever stands below the form has its place only then.
    setTimeout(() => leadTo(form, path, tries - 1), 50);
  }
}

/** The input of a field by its path; undefined while the form does not show it. */
export function inputOf(form, path) {
  return find(idOf(form, path));
}

function idOf(form, path) {
  const instance = instances(form).find((one) => one.valuePath.join('.') === path);
  const parent = form.get('formFieldRegistry').getAll().find((one) =>
    one.path && form.get('pathRegistry').getValuePath(one).join('.') === path);
  return (instance ?? parent) && inputId(form, instance ?? { id: parent.id });
}

export function valuesOf(form, path) {
  return path.split('.').reduce((value, name) => value?.[name], form._getState().data);
}

/** What each field of the form as it stands is called, by its path; items of lists are counted. */
export function labelsOf(form) {
  return new Map(instances(form).map((instance) => [instance.valuePath.join('.'), labelOf(form, instance)]));
}

/** A line leads to a place of this page (target), to another page (href), or nowhere. */
function line({ message, target, href, apart }) {
  const item = document.createElement('li');
  const text = document.createElement(target || href ? 'a' : 'span');
  text.textContent = message;
  if (target || href) {
    text.href = href ?? `#${target}`;
    text.target = apart ? '_blank' : '';
  }
  if (target) {
    text.addEventListener('click', (event) => lead(event, target));
  }
  item.append(text);
  return item;
}

function lead(event, target) {
  const field = find(target);
  if (field) {
    event.preventDefault();
    reach(field);
  }
}

function find(id) {
  return id && (document.getElementById(id) ?? document.querySelector(`[id^="${CSS.escape(id)}"]`));
}

/** A section or a list has no input of its own: its head is shown, and its first input takes the focus. */
function reach(place) {
  const group = place.closest('[role=group]');
  const isHead = group?.getAttribute('aria-labelledby') === place.id;
  place.closest('details')?.setAttribute('open', '');
  if (isHead) {
    group.querySelector('input, textarea, select, button')?.focus({ preventScroll: true });
    group.scrollIntoView({ block: 'start' });
    return;
  }
  (place.closest('.fjs-form-field, .govuk-form-group') ?? place).scrollIntoView({
    block: place.matches('section') ? 'start' : 'center' });
  place.focus({ preventScroll: true });
}

function instances(form) {
  return form.get('formFieldInstanceRegistry').getAllKeyed();
}

function own(errors, { id, indexes }) {
  return Object.values(indexes ?? {}).reduce((found, index) => found?.[index], errors[id]);
}

function inputId(form, { id, indexes }) {
  return ['fjs-form', form._id, id].join('-') + Object.values(indexes ?? {}).map((index) => `_${index}`).join('');
}

function labelOf(form, { id, indexes }) {
  const field = form.get('formFieldRegistry').get(id);
  const row = Object.values(indexes ?? {}).map((index) => `第${index + 1}项`).join('');
  return row + (field.dateLabel ?? field.label ?? '');
}
