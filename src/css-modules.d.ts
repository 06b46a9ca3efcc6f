/** Style sheets are imported for their effect; webpack puts them into the page's own sheet. */
declare module '*.css';
