// The parts of a draft with their states. An address that names a field leads on to the section that it is in.

import { countDown } from './deadline.js';

const page = document.getElementById('draft');
const field = decodeURIComponent(window.location.hash.slice(1));
const section = `${page.dataset.page}/sections/${field.split('.')[0]}`;

if (field && document.querySelector(`main a[href="${CSS.escape(section)}"]`)) {
  window.location.replace(`${section}#${field}`);
} else {
  countDown(document.getElementById('time-left'));
}
