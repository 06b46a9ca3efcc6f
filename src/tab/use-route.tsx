import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { parseRoute, routeText, type Route } from './route';

interface Routing {
  readonly route: Route;
  go(route: Route): void;
}

const RoutingContext = createContext<Routing | null>(null);

/** The page to begin with: what the host asks for; after a reload the page in view, which only the fragment knows. */
function firstRoute(asked: string | null): Route {
  const [load] = performance.getEntriesByType('navigation');
  const reloaded = load !== undefined && 'type' in load && load.type === 'reload';
  const here = location.hash.length > 2 ? location.hash : null;
  return parseRoute(reloaded ? (here ?? asked) : (asked ?? here));
}

/** Gives its children the page in view. The fragment carries it, so that reload, back and copied links work. */
export function RouteProvider(props: { readonly first: string | null; readonly children: ReactNode }) {
  const [route, setRoute] = useState<Route>(() => firstRoute(props.first));
  useEffect(() => {
    const onHash = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  const go = useCallback((next: Route) => {
    setRoute(next);
    const hash = `#/${routeText(next)}`;
    if (location.hash !== hash) location.hash = hash;
    document.querySelector('main')?.scrollTo({ top: 0 });
  }, []);
  const value = useMemo(() => ({ route, go }), [route, go]);
  return <RoutingContext.Provider value={value}>{props.children}</RoutingContext.Provider>;
}

/** The page in view and the way to another. Throws outside a `RouteProvider`. */
export function useRoute(): Routing {
  const routing = useContext(RoutingContext);
  if (!routing) throw new Error('useRoute needs a RouteProvider around it');
  return routing;
}
