export { casesAbout } from './cases/about.ts';
