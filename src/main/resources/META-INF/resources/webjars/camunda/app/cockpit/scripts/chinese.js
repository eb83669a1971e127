// The date picker takes its names from AngularJS ($locale), not from locales/zh-CN.json.
const days = [...'日一二三四五六'];
const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);

window.angular.module('ngLocale').decorator('$locale', ['$delegate', $locale => {
  Object.assign($locale.DATETIME_FORMATS, {
    AMPMS: ['上午', '下午'],
    DAY: days.map(d => `星期${d}`),
    SHORTDAY: days.map(d => `周${d}`),
    MONTH: months,
    SHORTMONTH: months,
    STANDALONEMONTH: months,
    FIRSTDAYOFWEEK: 0,
    fullDate: 'y年M月d日EEEE',
    longDate: 'y年M月d日',
    medium: 'y年M月d日 HH:mm:ss',
    mediumDate: 'y年M月d日',
    mediumTime: 'HH:mm:ss',
    short: 'y-MM-dd HH:mm',
    shortDate: 'y-MM-dd',
    shortTime: 'HH:mm'
  });
  return $locale;
}]);

// Words that Camunda's own templates spell out in English instead of taking them from the locale file.
const WORDS = {
  Actions: '操作', Upload: '上传', Download: '下载', previous: '上一页', next: '下一页',
  null: '空', '<null>': '<空值>', '<undefined>': '<未定义>'
};
const PLACES = 'td.actions, a[download], a[ng-click="uploadVariable(v)"], .null-value, .null-symbol, ' +
  'a[ng-click="editVariableValue(v)"], .uib-left .sr-only, .uib-right .sr-only';
let waiting = false;
const replaceWords = () => {
  waiting = false;
  document.querySelectorAll(PLACES).forEach(place => place.childNodes.forEach(node => {
    const word = node.nodeType === Node.TEXT_NODE && Object.hasOwn(WORDS, node.data.trim()) && WORDS[node.data.trim()];
    if (word) node.data = word;
  }));
};
new MutationObserver(() => {
  if (!waiting) requestAnimationFrame(replaceWords);
  waiting = true;
}).observe(document.body, { subtree: true, childList: true });

export default [];
