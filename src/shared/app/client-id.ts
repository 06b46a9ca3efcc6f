/** Name of the `meta` element in which a page holds the client id: the build fills it, `npm run package` puts another one in. */
const META = 'mainstay-client-id';

/** The app registration's client id, as the page says; empty where it says none, which sign-in then reports as its failure. */
export function clientIdOf(page: Document): string {
  return page.querySelector(`meta[name="${META}"]`)?.getAttribute('content')?.trim() ?? '';
}
