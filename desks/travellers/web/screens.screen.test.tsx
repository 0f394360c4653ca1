import { describeScreen } from '@platform/web/test/screen.tsx';
import { BoardScreen } from './board-screen.tsx';
import { FlightScreen } from './flight-screen.tsx';
import { StoredScreen } from './messages/stored-screen.tsx';
import { QuarantineScreen } from './quarantine/quarantine-screen.tsx';
import { SearchScreen } from './search-screen.tsx';
import { TravellerScreen } from './traveller-screen.tsx';

describeScreen(BoardScreen, {
  route: '/flights',
  roles: ['border-officer'],
});

describeScreen(FlightScreen, {
  route: '/flights/$id',
  address: '/flights/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['border-officer'],
});

describeScreen(TravellerScreen, {
  route: '/travellers/$id',
  address: '/travellers/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['border-officer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(SearchScreen, {
  route: '/search',
  roles: ['border-officer'],
  reads: false,
});

describeScreen(StoredScreen, {
  route: '/messages/$id',
  address: '/messages/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['operator'],
});

describeScreen(QuarantineScreen, {
  route: '/quarantine',
  roles: ['operator'],
});
