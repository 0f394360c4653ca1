import { describeScreen } from '@platform/web/test/screen.tsx';
import { BoothScreen } from './booth/booth-screen.tsx';
import { FiguresScreen } from './figures/figures-screen.tsx';
import { GateScreen } from './gate/gate-screen.tsx';
import { GatesScreen } from './gate/gates-screen.tsx';
import { ReferralScreen } from './referrals/referral-screen.tsx';
import { ReferralsScreen } from './referrals/referrals-screen.tsx';
import { BlindScreen } from './second-line/blind-screen.tsx';
import { QueueScreen } from './second-line/queue-screen.tsx';

describeScreen(BoothScreen, {
  route: '/checkpoint',
  roles: ['border-officer'],
});

describeScreen(GatesScreen, {
  route: '/checkpoint/gate',
  roles: ['border-officer'],
});

describeScreen(GateScreen, {
  route: '/checkpoint/gate/$id',
  address: '/checkpoint/gate/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['border-officer'],
});

describeScreen(FiguresScreen, {
  route: '/checkpoint/figures',
  roles: ['border-officer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(ReferralsScreen, {
  route: '/referrals',
  roles: ['referral-team'],
});

describeScreen(ReferralScreen, {
  route: '/referrals/$id',
  address: '/referrals/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['referral-team'],
});

describeScreen(QueueScreen, {
  route: '/checkpoint/second-line',
  roles: ['second-line-officer'],
});

describeScreen(BlindScreen, {
  route: '/checkpoint/second-line/$id/blind',
  address: '/checkpoint/second-line/3f0e4c5a-0000-4000-8000-000000000001/blind',
  roles: ['second-line-officer'],
});
