import { CACHE_ELSEWHERE, EVERYWHERE, RULES, wholePolicy } from './site-headers';

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign);

/** Sets a header, whatever an outer section set it to. */
function headerLines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .flatMap(([name, value]) => [`<remove name="${name}" />`, `<add name="${name}" value="${escaped(value)}" />`])
    .map((line) => indent + line)
    .join('\n');
}

/** `web.config` of IIS and Azure App Service on Windows: a location's header takes the place of the site's. */
export function iisWebConfig(): string {
  const locations = RULES.map(
    (rule) => `  <location path="${escaped(rule.path.slice(1).replace(/\/\*$/, ''))}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headerLines({ 'Content-Security-Policy': wholePolicy(rule), 'Cache-Control': rule.cache }, '          ')}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headerLines({ ...EVERYWHERE, 'Cache-Control': CACHE_ELSEWHERE }, '        ')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="/404.html" responseMode="ExecuteURL" />
    </httpErrors>
  </system.webServer>
${locations.join('\n')}
</configuration>
`;
}
