// The words are the same in all four web applications.
export { default } from '../../tasklist/scripts/chinese.js';
