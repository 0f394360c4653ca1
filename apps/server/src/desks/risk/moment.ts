export { type Moment, momentOf } from '../../platform/moment.ts';
