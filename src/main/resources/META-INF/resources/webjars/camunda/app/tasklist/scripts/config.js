// Officials sign in on our own single sign-on pages; Camunda's form must never be shown.
const toLogin = () => {
  if (/^#!?\/login\b/.test(window.location.hash)) window.location.replace('/login');
};
window.addEventListener('hashchange', toLogin);
toLogin();

// form-js 1.8.7 has no translation of its own, so its texts are replaced in the page.
const TEXTS = {
  'Field is required.': '此项必填。', 'Field must be a valid email.': '请填写有效的电子邮箱地址。',
  'Field must be a valid  international phone number. (e.g. +4930664040900)': '请填写有效的国际电话号码（例如 +8613800000000）。',
  'Date and time must both be entered.': '日期和时间均须填写。', 'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Select': '请选择', 'Search': '搜索', 'No results': '未找到', 'All values selected': '已全部选择',
  'Skip to search': '跳到搜索', 'Remove tag': '移除', 'Increment': '增加', 'Decrement': '减少',
  'Add new': '新增', 'Collapse': '收起', 'Previous page': '上一页', 'Next page': '下一页', ' of ': ' / ',
  'Nothing to show.': '没有可显示的内容。', 'No content to show.': '没有可显示的内容。',
  "External content couldn't be loaded.": '无法加载外部内容。', 'This is an image placeholder': '图片占位',
  'Click to remove sorting': '点击取消排序', 'hh:mm': '时:分', 'hh:mm ?m': '时:分 am/pm', 'Powered by bpmn.io': 'bpmn.io',
  'No options source defined in the form definition': '表单定义中未设置选项来源', 'Month': '月', 'Year': '年'
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
MONTHS.forEach((m, i) => { TEXTS[m] = `${i + 1}月`; });
'Sun Mon Tue Wed Thu Fri Sat'.split(' ').forEach((d, i) => { TEXTS[d] = '日一二三四五六'[i]; });
const PATTERNS = [
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字符。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字符。'],
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1。'],
  [/^Field must match pattern ([^]+)\.$/, '格式不符合要求：$1'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '数值无效，最接近的有效数值为 $1 和 $2。'],
  [/^Expand all \((\d+)\)$/, '全部展开（$1）'], [/^Remove list item (\d+)$/, '移除第 $1 项'],
  [/^Click to sort by (.+) ascending$/, '点击按“$1”升序排列'], [/^Click to sort by (.+) descending$/, '点击按“$1”降序排列'],
  ...MONTHS.map((m, i) => [new RegExp(`^${m} (\\d+), (\\d+)$`), `$2年${i + 1}月$1日`])
];
const toChinese = text => {
  const key = text.trim();
  const hit = TEXTS[text] || TEXTS[key];
  if (hit) return hit;
  const rule = PATTERNS.find(([pattern]) => pattern.test(key));
  if (rule) return key.replace(rule[0], rule[1]);
  // form-js spells the date placeholder in the order of the browser's language
  return /^[ymd]+([-/. ]+[ymd]+){2}\.?$/.test(key) ? key.replace(/y+/, '年').replace(/m+/, '月').replace(/d+/, '日') : text;
};
const IN_FORM = '.fjs-container, .flatpickr-calendar';
const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'alt'];
const visit = node => {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  if (!element || !element.closest) return;
  const inForm = element.closest(IN_FORM);
  if (node !== element) {
    if (inForm && toChinese(node.data) !== node.data) node.data = toChinese(node.data);
    return;
  }
  if (inForm) ATTRIBUTES.filter(a => element.hasAttribute(a)).forEach(a => {
    const value = element.getAttribute(a);
    if (toChinese(value) !== value) element.setAttribute(a, toChinese(value));
  });
  element.childNodes.forEach(visit);
};
new MutationObserver(records => records.forEach(r => (r.type === 'childList' ? r.addedNodes : [r.target]).forEach(visit)))
  .observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });

export default {
  app: { name: '任务列表', vendor: '北京市专精特新特色园区' },
  // With several locales Camunda looks for "zh" instead of "zh-CN" and falls back wrongly.
  locales: { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' },
  customScripts: ['scripts/chinese', 'scripts/refusal', 'scripts/case-number'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '认领当前选中的任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '将焦点移到第一个筛选器' },
    focusList: { key: 'ctrl+alt+l', description: '将焦点移到列表中的第一个任务' },
    focusForm: { key: 'ctrl+alt+f', description: '将焦点移到任务表单的第一个输入框' },
    startProcess: { key: 'ctrl+alt+p', description: '打开发起流程对话框' }
  }
};
