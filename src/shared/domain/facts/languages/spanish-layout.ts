import type { MailLayout } from './mail-layout';

/** Spanish. */
export const SPANISH_LAYOUT: MailLayout = {
  signOff:
    /(?:un |muchos |reciba(?:n)? un |recibe un |con un )?(?:cordial |afectuoso |fuerte |atento )?(?:saludos?|abrazo)(?: (?:cordial(?:es)?|afectuosos?|atentos?|a todos|y gracias|desde [^,.!?\n]{2,30}))?|(?:muy |le saluda )?atentamente|(?:muy )?cordialmente|(?:muchas |mil )?gracias(?: (?:de antemano|por (?:todo|adelantado)|y (?:un )?saludos?|y saludos))?|slds|sdos|quedo (?:a la espera|atent[oa])[^.!?\n]{0,60}|sin otro particular[^\n]{0,80}|hasta (?:pronto|luego|mañana|manana)|buen (?:d(?:í|i)a|fin de semana)|que teng(?:a|as|an) (?:un )?(?:buen|buena) [^.!?\n]{2,30}|besos/,
  device:
    /enviado (?:desde|con) (?:mi|outlook|mail|yahoo|el)|obt(?:é|e)n(?:er)? outlook|obtenga outlook|outlook para (?:ios|android)|este mensaje (?:ha sido|fue) enviado desde mi/,
  disclaimer:
    /este (?:mensaje|correo)(?: (?:electr(?:ó|o)nico|y)[^.]{0,80})? (?:es|y|contiene|puede|va|est(?:á|a))[^.]{0,80}(?:confidencial|dirigid|privilegiad|destinatari)|si (?:usted )?no es (?:el|la) destinatari|ha recibido este (?:mensaje|correo)[^.]{0,30}por error|aviso (?:legal|de confidencialidad)|correo externo|remitente externo|protecci(?:ó|o)n de datos[^.]{0,100}(?:rgpd|reglamento|derechos)|antes de imprimir|piense en el medio ambiente|darse de baja|cancelar (?:la |su )?suscripci(?:ó|o)n/,
  joinStart:
    /reuni(?:ó|o)n (?:de|en) microsoft teams|reuni(?:ó|o)n de teams|microsoft teams[ -]reuni(?:ó|o)n|unirse a (?:la |una )?reuni(?:ó|o)n|(?:ú|u)n(?:a|e)(?:se|te) a la reuni(?:ó|o)n|unirse (?:a|con|mediante) (?:microsoft )?(?:teams|zoom|webex|google meet)|unirse a la reuni(?:ó|o)n (?:zoom|de zoom)|[^\n]{0,80} (?:le|te) (?:est(?:á|a) invitando|invita) a una reuni(?:ó|o)n (?:programada )?(?:de |por )?(?:zoom|webex)/,
  joinLine:
    /id\.? de (?:la )?(?:reuni(?:ó|o)n|conferencia)|n(?:ú|u)mero de (?:la )?reuni(?:ó|o)n|(?:c(?:ó|o)digo (?:de acceso|pin)|contrase(?:ñ|n)a|clave de acceso)\s?:|buscar un n(?:ú|u)mero|encuentre su n(?:ú|u)mero|encontrar un n(?:ú|u)mero|n(?:ú|u)mero local|o (?:bien )?(?:llame|llamar|marque)|unirse|(?:ú|u)n(?:a|e)(?:se|te)|haga clic (?:aqu(?:í|i)|para)|en (?:el|su) (?:equipo|ordenador),|descargar teams|m(?:á|a)s informaci(?:ó|o)n|obtener m(?:á|a)s|necesita ayuda|opciones de (?:la )?reuni(?:ó|o)n|restablecer (?:el )?pin|pin de|para (?:los )?organizadores|acceso telef(?:ó|o)nico|llamada entrante|por tel(?:é|e)fono|en un dispositivo/,
};
