// Officials sign in on our own single sign-on pages; Camunda's form must never be shown.
const toLogin = () => {
  if (/^#!?\/login\b/.test(window.location.hash)) window.location.replace('/login');
};
window.addEventListener('hashchange', toLogin);
toLogin();

export default {
  app: { name: '管理', vendor: '北京市专精特新特色园区' },
  // With several locales Camunda looks for "zh" instead of "zh-CN" and falls back wrongly.
  locales: { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' },
  customScripts: ['scripts/chinese']
};
