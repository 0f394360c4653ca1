export { type Moment, momentOf } from '@platform/server/time/moment.ts';
