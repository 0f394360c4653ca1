import { itemTrust } from '@amirani/scenario/items';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import type { FastifyInstance } from 'fastify';
import type { AcademyRoom } from '../room.ts';
import { courseOf, summaryOf } from './present.ts';

/** Courses that can be run. */
export const courseRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  { courses: book }: AcademyRoom,
): void => {
  const read = async (id: string, language: 'en' | 'ka' | 'lv') => {
    const course = await book.load(id);
    if (course === undefined) throw new Problem('http.not-found');
    const text = await book.text(course.id, language);
    return { course, text, summary: summaryOf(book, course, text, language) };
  };
  route(app, needs, 'listCourses', {
    role: 'own',
    handle: async ({ params: { language } }) => ({
      courses: await Promise.all(
        book.list.map(async ({ id }) => (await read(id, language)).summary),
      ),
    }),
  });
  route(app, needs, 'getCourse', {
    role: 'own',
    handle: async ({ params: { language, course: id }, caller }) => {
      const { course, text, summary } = await read(id, language);
      const isTrainer = caller.session?.roles.includes('trainer') === true;
      return courseOf(summary, course, text, isTrainer);
    },
  });
  route(app, needs, 'getItemTrust', {
    role: 'own',
    handle: async () => {
      const { trust, sealSigners, states } = itemTrust();
      return {
        trust: [...trust],
        sealSigners: [...sealSigners],
        states: states.map((state): Record<string, unknown> => ({ ...state })),
      };
    },
  });
};
