// One section of a draft: a part of the form, the roster, or the files.

import { showSummary } from './forms.js';
import { openForm } from './section-form.js';
import { listenForMaterials } from './draft-materials.js';
import { listenForRoster } from './draft-roster.js';
import { countDown } from './deadline.js';

const page = document.getElementById('section');

countDown(document.getElementById('time-left'));
switch (page.dataset.section) {
  case 'roster':
    listenForRoster(page);
    break;
  case 'documents':
    listenForMaterials(page);
    break;
  default:
    openForm(page).catch((problem) =>
      showSummary(document.getElementById('problems'), '未能打开草稿', [{ message: problem.message }]));
}
