function page(title: string, name: 'outlook' | 'teams'): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sandbox/page.css">
<link rel="stylesheet" href="/sandbox/${name}.css">
</head>
<body><div id="root"></div><script src="/sandbox/${name}.js"></script></body>
</html>`;
}

/** The Outlook-like page; everything in it is drawn by `/sandbox/outlook.js`. */
export const outlookHtml = page('Outlook (Mainstay sandbox)', 'outlook');

/** The Teams-like page; everything in it is drawn by `/sandbox/teams.js`. */
export const teamsHtml = page('Teams (Mainstay sandbox)', 'teams');
