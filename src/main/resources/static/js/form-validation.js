// The rules of a form in the words of the applicant; the rules themselves come from the form.

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s()-]{5,20}$/;

export class ChineseValidator {
  constructor(formFieldRegistry) {
    this.fields = formFieldRegistry;
  }

  validateField(field, value) {
    return [...numberProblems(field, value), ...problems(field, field.validate ?? {}, value)];
  }

  validateFieldInstance(instance, value) {
    const field = this.fields.get(instance.id);
    return field ? this.validateField(field, value) : [];
  }
}
ChineseValidator.$inject = ['formFieldRegistry'];

function numberProblems(field, value) {
  if (field.type !== 'number' || !value) {
    return [];
  }
  if (value === 'NaN') {
    return ['请填写数字。'];
  }
  const decimals = (String(value).split('.')[1] ?? '').length;
  const most = field.decimalDigits;
  return most >= 0 && decimals > most ? [most === 0 ? '请填写整数。' : `最多保留${most}位小数。`] : [];
}

function problems(field, rules, value) {
  if (isEmpty(field, value)) {
    return rules.required ? [missing(field)] : [];
  }
  const found = [];
  const length = typeof value === 'string' ? value.trim().length : undefined;
  if (rules.pattern && !new RegExp(rules.pattern).test(value)) {
    found.push('格式不正确，请按说明填写。');
  }
  if (Number.isFinite(rules.min) && Number(value) < rules.min) {
    found.push(`不能小于${rules.min}。`);
  }
  if (Number.isFinite(rules.max) && Number(value) > rules.max) {
    found.push(`不能大于${rules.max}。`);
  }
  if (Number.isFinite(rules.minLength) && length < rules.minLength) {
    found.push(rules.minLength === rules.maxLength ? `应为${rules.minLength}个字，现有${length}个。`
      : `至少填写${rules.minLength}个字，现有${length}个。`);
  }
  if (Number.isFinite(rules.maxLength) && length > rules.maxLength) {
    found.push(`最多填写${rules.maxLength}个字，现有${length}个。`);
  }
  if (rules.validationType === 'email' && !EMAIL.test(value)) {
    found.push('电子邮箱格式不正确，例如 name@example.com。');
  }
  if (rules.validationType === 'phone' && !PHONE.test(value)) {
    found.push('电话号码格式不正确，例如 010-12345678。');
  }
  return found;
}

function isEmpty(field, value) {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    || (field.type === 'checkbox' && value === false);
}

function missing(field) {
  switch (field.type) {
    case 'checkbox': return '请勾选。';
    case 'radio':
    case 'select':
    case 'datetime': return '请选择。';
    default: return '请填写。';
  }
}
