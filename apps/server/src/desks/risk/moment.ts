export { type Moment, momentOf } from '../../platform/time/moment.ts';
