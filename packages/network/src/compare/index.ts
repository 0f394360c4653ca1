export { agreement } from './agreement.ts';
export type {
  CompareOptions,
  LinkChange,
  PeriodComparison,
  RoleChange,
  Shape,
} from './compare-periods.ts';
export { comparePeriods } from './compare-periods.ts';
export type { Role } from './roles.ts';
