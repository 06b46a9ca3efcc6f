import type { Client, ClientId } from './client';
import { spokenName } from './client';
import { spacedWords } from './folded-text';

/** Shortest name looked for in subjects and file names: shorter ones are words of their own (F6). */
const SHORTEST_NAME = 4;
const LEGAL_FORM =
  / (?:ltd|limited|llc|llp|plc|inc|incorporated|corp|corporation|co|company|gmbh|ag|se|kg|kgaa|ohg|mbh|ug|eg|sa|sas|sarl|sl|slu|srl|spa|nv|bv|ab|as|asa|oy|aps|pty|group|holding|holdings) $/;
/** Firms are called so, but in a subject or a file name these mean what they mean. */
const ORDINARY = new Set(
  (
    'account action active agency agenda alliance alpha apple archive arrow asset atlas audit axis bank base beta bolt bond bridge ' +
    'budget business campaign capital care carrier cash catalyst central chase circle city client clear cloud compass concept ' +
    'contact contract core data delta design digital direct discover draft dragon eagle edge element energy engine event express ' +
    'fast field final finance first focus food force form forum future gamma gate gateway general global gold green grid group ' +
    'health home house icon idea impact index insight invoice key lab lead legal level life light line link list live logic ' +
    'market master match media meeting metro minutes mobile model motion network news next north note number object office ' +
    'offer omega open optimum orange order paper partner partners peak people phase pilot plan planet platform point post power ' +
    'premier press prime progress project proposal pulse quality quote report results retail review risk road safe sales scope ' +
    'select service services shell shield signal site smart solid solution solutions source south space spark speed square stage ' +
    'standard star start status stripe studio summary summit support switch system systems table target task team tech terms test ' +
    'time tools total town trade training transfer trust union update value vision visit wave week west wire work works world zone ' +
    'angebot antrag arbeit auftrag bericht daten entwurf ergebnis lager liste markt personal plan post projekt protokoll rechnung ' +
    'technik termin umsatz vertrag welt werk zeit accord avenir bilan carte centre commande compte contrat devis direction facture ' +
    'horizon lettre marche note offre projet rapport relais reseau carta cuenta datos empresa factura informe mercado oferta ' +
    'pedido proyecto resumen'
  ).split(' '),
);

/**
 * The names a client goes by in subjects and file names: name, spoken name, both without their legal form. Lower case words
 * without accents. Short names and ordinary words are none: they would be found everywhere.
 */
export function clientNames(client: Client): readonly string[] {
  const names = [client.name, spokenName(client)].flatMap((raw) => {
    const words = spacedWords(raw.slice(0, 120));
    return [words.trim(), words.replace(LEGAL_FORM, ' ').trim()];
  });
  return [...new Set(names)].filter((name) => name.replace(/ /g, '').length >= SHORTEST_NAME && !ORDINARY.has(name));
}

/** Id of the company at the top of the client's family, null for a client without relations. Records that point in a circle end. */
export function clientGroup(client: Client, clients: ReadonlyMap<ClientId, Client>): string | null {
  const seen = new Set<ClientId>([client.id]);
  let top = client;
  for (;;) {
    const parent = top.parentId === undefined ? undefined : clients.get(top.parentId);
    if (parent === undefined || seen.has(parent.id)) break;
    seen.add(parent.id);
    top = parent;
  }
  if (top.parentId !== undefined) return seen.has(top.parentId) ? ([...seen].sort()[0] ?? null) : top.parentId;
  const hasFamily = top.id !== client.id || [...clients.values()].some((other) => other.parentId === client.id);
  return hasFamily ? top.id : null;
}
