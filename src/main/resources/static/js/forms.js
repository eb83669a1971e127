// Shows a deployed form, collects what is wrong with it and leads the person there.

import { ChineseValidator } from './form-validation.js';
import { translate } from './form-texts.js';

export async function show(container, schema, data) {
  const form = new window.FormViewer.Form({
    container,
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

export function showSummary(summary, heading, items) {
  summary.querySelector('h2').textContent = heading;
  summary.querySelector('ul').replaceChildren(...items.map(line));
  summary.hidden = items.length === 0;
  if (!summary.hidden) {
    summary.focus();
    summary.scrollIntoView({ block: 'start' });
  }
}

function line({ message, target }) {
  const item = document.createElement('li');
  const text = document.createElement(target ? 'a' : 'span');
  text.textContent = message;
  if (target) {
    text.href = `#${target}`;
    text.addEventListener('click', (event) => lead(event, target));
  }
  item.append(text);
  return item;
}

function lead(event, target) {
  const field = document.getElementById(target) ?? document.querySelector(`[id^="${CSS.escape(target)}"]`);
  if (field) {
    event.preventDefault();
    field.closest('details')?.setAttribute('open', '');
    field.closest('.fjs-form-field, .govuk-form-group')?.scrollIntoView({ block: 'center' });
    field.focus();
  }
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
