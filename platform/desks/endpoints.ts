export { endpoints } from './endpoints.gen.ts';
