import { ROUTES } from '../routes/registry';
import type { PlannedRoute } from './plan';

const ROUTE_IDS: ReadonlySet<string> = new Set(ROUTES.map(({ id }) => id));

/** The routes with each collision's other side: its name, and whether something would be lost today. */
export function withCollisions(routes: readonly PlannedRoute[]): PlannedRoute[] {
  const byId = new Map(routes.map((route) => [route.id, route]));
  return routes.map((route) =>
    route.collisions.length === 0
      ? route
      : {
          ...route,
          collisions: route.collisions.map((collision) => {
            const other = byId.get(collision.ends);
            if (other === undefined) return { ...collision, live: !ROUTE_IDS.has(collision.ends) };
            const isOver = other.state === 'closed' || other.state === 'ended';
            return { ...collision, endsName: other.name, live: !isOver };
          }),
        },
  );
}

/** Whether using this route would take away another that can still be used. */
export const endsAnother = (route: PlannedRoute): boolean =>
  route.collisions.some(({ live, endsName }) => live && endsName !== null);
