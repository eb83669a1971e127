// The form library speaks English in a few fixed places; these are their Chinese words.

const TEXTS = new Map(Object.entries({
  'Add new': '添加一项',
  'Show all': '展开全部',
  'Show less': '收起',
  'No results': '没有符合的选项',
  'All values selected': '已全部选择',
  'Nothing to show.': '暂无内容',
  Search: '搜索',
  Select: '请选择',
  'Sun': '日', 'Mon': '一', 'Tue': '二', 'Wed': '三', 'Thu': '四', 'Fri': '五', 'Sat': '六',
}));
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
MONTHS.forEach((name, index) => TEXTS.set(name, `${index + 1}月`));

const LABELS = [[/^Remove list item (\d+)$/, '删除第$1项'], [/^Remove tag$/, '移除'], [/^Increment$/, '增加'],
  [/^Decrement$/, '减少'], [/^Previous page$/, '上一页'], [/^Next page$/, '下一页'], [/^Search$/, '搜索'],
  [/^Month$/, '月份'], [/^Year$/, '年份'], [/^(?:mm|dd|yyyy|[md]{1,2}|y{2,4})(?:[/.-][mdy]+){2}$/i, '年/月/日'], [/^Select$/, '请选择']];

/** Translates what the library shows now and whatever it shows later; calendars open outside the container. */
export function translate(container) {
  const observer = new MutationObserver((changes) => changes.forEach((change) => {
    change.addedNodes.forEach(speakChinese);
    if (change.type === 'characterData') {
      speakChinese(change.target);
    }
  }));
  const watch = { childList: true, subtree: true, characterData: true };
  observer.observe(container, watch);
  observer.observe(document.body, { childList: true });
  document.addEventListener('focusin', () =>
    document.querySelectorAll('.flatpickr-calendar').forEach((calendar) => speakChinese(calendar)));
}

function speakChinese(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const chinese = TEXTS.get(node.data.trim());
    if (chinese && !node.parentElement?.closest('input, textarea, .fjs-form-field-text')) {
      node.data = chinese;
    }
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  for (const attribute of ['aria-label', 'placeholder', 'title']) {
    const value = node.getAttribute(attribute);
    const rule = value && LABELS.find(([pattern]) => pattern.test(value));
    if (rule) {
      node.setAttribute(attribute, value.replace(rule[0], rule[1]));
    }
  }
  node.childNodes.forEach(speakChinese);
}
