export { firstLineText, isFirstLineCode } from './first-line-text.ts';
