import { at } from '@platform/web/root-route.ts';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

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
