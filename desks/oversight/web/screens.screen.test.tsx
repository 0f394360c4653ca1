import { describeScreen } from '@platform/web/test/screen.tsx';
import { BreachScreen } from './breaches/breach-screen.tsx';
import { BreachesScreen } from './breaches/breaches-screen.tsx';
import { AlarmsScreen } from './canaries/alarms-screen.tsx';
import { NewRequestScreen } from './requests/new-request-screen.tsx';
import { RequestScreen } from './requests/request-screen.tsx';
import { RequestsScreen } from './requests/requests-screen.tsx';

describeScreen(RequestsScreen, {
  route: '/oversight/requests',
  roles: ['data-protection-officer'],
});

describeScreen(RequestScreen, {
  route: '/oversight/requests/$id',
  address: '/oversight/requests/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['data-protection-officer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(NewRequestScreen, {
  route: '/oversight/requests/new',
  roles: ['data-protection-officer'],
  reads: false,
});

describeScreen(BreachesScreen, {
  route: '/oversight/breaches',
  roles: ['data-protection-officer'],
});

describeScreen(BreachScreen, {
  route: '/oversight/breaches/$id',
  address: '/oversight/breaches/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['data-protection-officer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(AlarmsScreen, {
  route: '/oversight/canaries',
  roles: ['data-protection-officer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});
