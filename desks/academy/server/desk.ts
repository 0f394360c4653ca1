import type { Desk } from '@platform/server/desk.ts';
import type { IssuingRoom } from './certificates/issuer.ts';
import { certificateRoutes } from './certificates/routes.ts';
import { classRoutes } from './classes/routes.ts';
import { eraseOldResults } from './clock.ts';
import { launchRoutes } from './cmi5/routes.ts';
import { talkToPlatforms } from './cmi5/talk.ts';
import { commentRoutes } from './comments/routes.ts';
import { controlRoutes } from './control/routes.ts';
import { courseRoutes } from './courses/routes.ts';
import { resultRoutes } from './results/routes.ts';
import type { AcademyRoom } from './room.ts';
import { sendTimedInjects } from './sittings/injects.ts';
import { sittingRoutes } from './sittings/routes.ts';
import { createShelf } from './sittings/shelf.ts';
import { buildWaiting } from './worlds/build.ts';
import { worldRoutes } from './worlds/routes.ts';

/** The academy: classes, sittings, results, certificates. Only a training profile offers it (R66). */
export const academyDesk = (room: AcademyRoom, issuing: IssuingRoom): Desk => {
  const shelf = createShelf(room.truthKey);
  return {
    name: 'academy',
    routes: (app, needs) => {
      courseRoutes(app, needs, room);
      classRoutes(app, needs, room, shelf);
      sittingRoutes(app, needs, room, shelf);
      controlRoutes(app, needs, room, shelf);
      resultRoutes(app, needs, room, shelf);
      certificateRoutes(app, needs, { room, shelf, issuing });
      worldRoutes(app, needs, room);
      launchRoutes(app, needs, room, shelf);
      commentRoutes(app, needs);
    },
    jobs: async (jobs, platform) => {
      await jobs.every('academy-clock', '41 2 * * *', async () => {
        await eraseOldResults(platform);
      });
      // Worlds that were ordered of a process that is gone.
      await jobs.every('academy-worlds', '*/5 * * * *', () =>
        buildWaiting(platform, room.truthKey),
      );
      // Messages of exercises come on time.
      jobs.often('academy-injects', 5, () => sendTimedInjects(platform, shelf));
      // What a record store did not take, or a process that is gone did not say.
      await jobs.every('academy-launches', '* * * * *', () =>
        talkToPlatforms(platform, room.truthKey),
      );
    },
  };
};

/** What the desk gives a server: nothing without its rooms, as in a duty profile (R66). */
export const offers = ({
  academy,
}: {
  readonly academy?: { readonly room: AcademyRoom; readonly issuing: IssuingRoom } | undefined;
}): readonly Desk[] => (academy === undefined ? [] : [academyDesk(academy.room, academy.issuing)]);
