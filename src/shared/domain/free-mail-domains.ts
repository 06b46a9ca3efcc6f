/**
 * Providers where anybody can have an address: such a domain never stands for a firm (F1 step 5).
 * A short list of our own; a client's contacts there are matched by address.
 */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'outlook.de', 'outlook.fr', 'outlook.es', 'outlook.it', 'hotmail.com',
  'hotmail.co.uk', 'hotmail.de', 'hotmail.fr', 'hotmail.es', 'hotmail.it', 'live.com', 'live.co.uk', 'live.de',
  'live.fr', 'live.nl', 'msn.com', 'passport.com', 'yahoo.com', 'yahoo.co.uk', 'yahoo.co.in', 'yahoo.co.jp', 'yahoo.de', 'yahoo.fr',
  'yahoo.es', 'yahoo.it', 'yahoo.ca', 'yahoo.com.au', 'yahoo.com.br', 'ymail.com', 'rocketmail.com', 'aol.com',
  'aol.co.uk', 'aim.com', 'icloud.com', 'me.com', 'mac.com', 'gmx.de', 'gmx.net', 'gmx.com', 'gmx.at', 'gmx.ch', 'web.de', 'freenet.de',
  't-online.de', 'arcor.de', 'mail.com', 'mail.ru', 'inbox.ru', 'list.ru', 'bk.ru', 'yandex.ru', 'yandex.com', 'rambler.ru',
  'proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'tuta.io', 'posteo.de', 'mailbox.org', 'zoho.com', 'fastmail.com', 'fastmail.fm',
  'hey.com', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'bluewin.ch', 'libero.it', 'virgilio.it', 'tiscali.it',
  'btinternet.com', 'btopenworld.com', 'virginmedia.com', 'sky.com', 'talktalk.net', 'ntlworld.com', 'blueyonder.co.uk',
  'comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net', 'charter.net', 'earthlink.net',
  'mindspring.com', 'juno.com', 'netzero.net', 'prodigy.net', 'compuserve.com', 'swbell.net', 'pacbell.net', 'qq.com', '163.com',
  '126.com', 'sina.com', 'foxmail.com', 'naver.com', 'hanmail.net', 'daum.net', 'rediffmail.com', 'uol.com.br', 'bol.com.br',
  'terra.com.br', 'telefonica.net', 'skynet.be', 'telenet.be', 'ziggo.nl', 'xs4all.nl', 'home.nl', 'wp.pl', 'o2.pl', 'onet.pl', 'interia.pl', 'seznam.cz',
]);
