import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { at } from '../../../root-route.ts';

const referrals = createRoute({
  ...at,
  path: '/referrals',
  component: lazyRouteComponent(() => import('./referrals-screen.tsx'), 'ReferralsScreen'),
});
const referral = createRoute({
  ...at,
  path: '/referrals/$id',
  component: lazyRouteComponent(() => import('./referral-screen.tsx'), 'ReferralScreen'),
});

/** The screens of the referral team. */
export const referralRoutes = [referrals, referral] as const;
