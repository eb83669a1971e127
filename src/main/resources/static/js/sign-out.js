// Whoever signs out leaves nothing of what was typed behind.

import { forgetAll } from './kept-typing.js';

document.querySelector('.casework-header__person form')?.addEventListener('submit', forgetAll);
