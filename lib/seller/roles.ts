import type { EntityRole } from './seat';

/** What a page's words announce about the next name: whose it is. */
export interface Marker {
  readonly at: number;
  readonly end: number;
  readonly role: EntityRole;
  /** How much it says that the next name is the seller's; 0 for other roles. */
  readonly strength: number;
  /** A heading or a label of its own line: holds for what stands below. Else for the next name only. */
  readonly isTitle: boolean;
  readonly reason: 'named-as-publisher' | 'named-as-seller' | 'contract-partner' | null;
}

interface Rule {
  readonly role: EntityRole;
  readonly strength: number;
  readonly reason: Marker['reason'];
  /** May stand anywhere in a sentence, right before the name. */
  readonly phrase?: string;
  /** Only as a heading or as a label before a colon. */
  readonly title?: string;
}

/** Folded words in six languages. A title that two rules know belongs to the first. */
const RULES: readonly Rule[] = [
  {
    role: 'host',
    strength: 0,
    reason: null,
    phrase:
      "heberge(?:e|s|es)?(?:,? (?:et|&) [a-z]+(?:e|s|es)?)?,? (?:[a-z]+ )?(?:par|chez|sur les serveurs d[eu']|aupres d[eu'])|hebergement (?:du site )?(?:est )?(?:assure|effectue|realise|fourni|gere)(?:e)? (?:par|chez)|stocke(?:e|s|es)? (?:par|chez)|hosted (?:and [a-z]+ )?(?:by|on|with|at)|hosting (?:is )?(?:provided )?by|gehostet (?:bei|von|durch|auf)|(?:hosting|webhosting|speicherplatz)(?: [a-z]+){0,3} (?:durch|bei|von)|alojad[oa] (?:en|por)|ospitat[oa] (?:da|su|presso)|gehost (?:door|bij)|la societe d'hebergement|(?:unser |der |notre |our )?(?:hoster|hebergeur|hosting provider|host)(?: du (?:present )?site)? (?:est|ist|is)(?: la societe)?|plateforme (?:de )?shopify|powered by|fourni par shopify|our store is hosted",
    title:
      "hebergeur\\w*|hebergement\\w*|prestataire d'hebergement|societe d'hebergement|(?:web)?hosting\\w*|(?:web)?host|hoster|web ?host|host provider|server(?:standort)?|serverbetreiber|provider|internet service provider|alojamiento|hospedaje|proveedor de (?:hosting|alojamiento)|fornitore (?:di|del) hosting|servizio di hosting|stockage des donnees|datacenter|rechenzentrum|infrastructure",
  },
  {
    role: 'other',
    strength: 0,
    reason: null,
    phrase:
      '(?:concu|cree|realise|developpe|maintenu|imagine|designe)(?:e|s|es)?(?:,? (?:et|&) [a-z]+(?:e|s|es)?)? par|(?:designed|developed|built|made|created|website|site|theme|photos?|photography) (?:and [a-z]+ )?by|(?:umgesetzt|gestaltet|erstellt|programmiert|realisiert|entwickelt) (?:von|durch)|realizzat[oa] da|sviluppat[oa] da|disenad[oa] por|desarrollad[oa] por|ontwikkeld door|gemaakt door|(?:expedie|livre|distribue|fabrique)(?:e|s|es)? par|assure(?:e)? aupres de|certifie(?:e|s|es)? par|fournis?(?:e|es)? par|propose par la societe google|a service (?:provided|offered) by|ein dienst der|service de la societe|angeboten von der firma google|shipped by|made by|via the service|member of|mitglied (?:der|im|von)|membre d[ue]|adherent (?:au|a la|de)',
    title:
      'manufacturer|hersteller|fabricant|produttore|fabricante|fabrikant|import(?:er|eur|ateur)|supplier|fournisseur|lieferant|(?:conception|realisation|creation|developpement|design|webdesign|graphisme|integration|developpeur|agence)(?: (?:et|&|graphique|technique|du|des|de|web|site|charte|la|le|realisation|creation|developpement|webdesign)){0,6}|credits?(?: (?:photos?|photographiques?|du site|images?))*|photo(?:s|graphies?|graphe)?|bild(?:nachweise?|quellen?|rechte)|bildmaterial|fotos?|umsetzung|technische umsetzung|gestaltung|konzept(?:ion)?(?: (?:und|&) \\w+)*|webdesign(?: (?:und|&) \\w+)*|web ?design|website (?:design|development)|programmierung|webmaster|progettazione|realizzazione|diseno web|ontwerp|icons?|illustrations?|maintenance|assur(?:ance|eur)\\w*(?: professionnelle)?|berufshaftpflicht\\w*|versicher\\w*|aufsichtsbehorde|zustandige aufsichtsbehorde|supervisory authority|autorite de controle|kammer|autorita di controllo|transport(?:eur|eurs)?|livraison|versand\\w*|redaktionell verantwortlich|verantwortlich (?:fur den (?:redaktionellen )?inhalt|i\\. ?s\\. ?d\\.? ?(?:§ ?)?(?:18|55)|im sinne (?:von|des) (?:§ ?)?(?:18|55)|nach (?:§ ?)?(?:18|55)|gem(?:ass|\\.) (?:§ ?)?(?:18|55)).*|inhaltlich verantwortlich.*|responsable (?:de la )?redaction|wirtschaftspruf\\w*|google analytics|google|facebook|cookies?|social media|newsletter|reseaux sociaux|soziale (?:medien|netzwerke)|plugins.*|tracking|verpackungs\\w*|entsorgung\\w*|eco-?organisme.*|identifiant unique.*|oko-?kontrollstelle',
  },
  {
    role: 'payment-agent',
    strength: 0,
    reason: null,
    phrase:
      'paiements? (?:est |sont |securises? )?(?:gere|traite|assure|opere|effectue|fourni|realise)?(?:e|s|es)? ?par|prestataire de paiement|payments? (?:are |is |will be )?(?:processed|handled|collected|managed|provided) (?:by|through|via)|payment (?:processor|provider|agent|service provider)|zahlung(?:en|sabwicklung)?(?: [a-z]+){0,4} (?:uber|durch) (?:die|den|das)|zahlungsdienstleister|billing agent|merchant of record|collecting agent|collects? payments? on behalf of|pagament[oi] (?:[a-z]+ ){0,3}(?:da|tramite)|betaling(?:en)? (?:[a-z]+ ){0,3}(?:door|via)|pagos? (?:[a-z]+ ){0,3}(?:por|mediante)',
    title:
      '(?:prestataire|moyens?|modes?|services?) de paiement|paiement(?: securise)?|payments?(?: (?:provider|processor|methods?|agent|services?))?|zahlung(?:sarten|sdienstleister|sabwicklung|sanbieter|smethoden)?|pagament[oi]|betaling(?:en)?|betaalmethoden|pagos?|billing',
  },
  {
    role: 'mediator',
    strength: 0,
    reason: null,
    phrase:
      "mediateur(?: de la consommation)?(?: (?:competent|designe|suivant))?(?: est)?|(?:recourir|recours|saisir|adherons|adhere|adherent|releve|relevons)(?: [a-z']+){0,4} (?:au|a la|du|de la|le|la|un) (?:service d[eu] )?(?:mediateur|mediation)|centre (?:national )?de (?:la )?mediation|association (?:nationale )?des mediateurs|verbraucherschlichtungsstelle|schlichtungsstelle|alternative dispute resolution(?: provider| body)?|geschillencommissie|ombudsman(?:n|stelle)?|ombudsstelle|junta arbitral|organismo adr",
    title:
      '.*(?:mediat(?:eur|ion)|schlichtung|streitbeilegung|dispute resolution|reglement (?:amiable|des litiges)|litiges?|geschillen|controversie|resolucion de (?:litigios|conflictos)|online-streit|\\bodr\\b|\\badr\\b|ombuds).*',
  },
  {
    role: 'representative',
    strength: 0,
    reason: null,
    phrase:
      "(?:authori[sz]ed|eu|uk|legal) representative(?: in the (?:eu|uk|european union))?(?: is)?|represent(?:ant|e) dans l'(?:union|ue)|(?:bevollmachtigter|vertreter) in der (?:eu|europaischen union)|responsible person|personne responsable(?: dans l'ue)?|verantwortliche person (?:in der|fur die) eu|representative under article 27",
    title:
      ".*(?:(?:eu|uk|authori[sz]ed)[ -]representative|eu-bevollmachtigte\\w*|eu-vertreter|responsible person|gpsr|personne responsable|representant (?:legal )?(?:dans|pour) l'u|verantwortliche person).*",
  },
  {
    role: 'parent',
    strength: 0,
    reason: null,
    phrase:
      "(?:une )?(?:filiale|societe du groupe|marque du groupe|membre du groupe)(?: (?:a 100 ?%|detenue))? (?:de|du|d')|appartient (?:a|au)(?: la societe| groupe)?|societe mere|detenue? (?:a \\d+ ?% )?par|(?:a |wholly[- ]owned )?(?:subsidiary|affiliate|division|part|member) of(?: the)?|parent company(?: is)?|tochter(?:gesellschaft|unternehmen|firma)? (?:der|von)|(?:ein )?unternehmen der|gehort zur?|komplementar(?:in|gesellschaft)?|personlich haftende(?:r|n)? gesellschafter(?:in)?|general partner|vertreten durch die(?= .{2,60}(?:gmbh|ag|ltd))|gesellschafter(?:in)?|controllata da|soggetta (?:a|all')[a-z' ]{0,60} di|onderdeel van|dochteronderneming van|filial de|parte del grupo",
    title:
      'komplementar\\w*|personlich haftende\\w* .*|general partner|societe mere|parent company|muttergesellschaft|konzern\\w*|gruppe|groupe|gesellschafter\\w*|president(?: de la sas)?|vertreten durch|represent(?:ee?|ed) (?:par|by)',
  },
  {
    role: 'seller',
    strength: 0.95,
    reason: 'named-as-seller',
    phrase:
      '(?:vendu|expedie et vendu|vendu et expedie)(?:e|s|es)? par|sold (?:and [a-z]+ )?by|dispatched from and sold by|verkauf (?:und versand )?durch|verkauft (?:und versendet )?(?:von|durch)|venduto (?:e spedito )?da|vendido (?:y enviado )?por|verkocht door|le vendeur est|the seller is|verkaufer(?:in)? ist|il venditore e|el vendedor es|de verkoper is|exploite(?:e)? et (?:heberge|edite)(?:e)? par|edite(?:e)? et heberge(?:e)? par',
    title:
      'vendeur(?: professionnel)?|(?:informations? (?:sur le|du) )?vendeur|(?:detailed )?seller(?: information| details)?|business (?:seller )?(?:name|information|details)|(?:detaillierte )?verkauferinformationen|verkaufer(?:in)?|angaben zum verkaufer|rechtliche informationen des (?:anbieters|verkaufers)|informazioni (?:sul|del) venditore|venditore|informacion del vendedor|vendedor|verkoper(?:sinformatie)?|handelaar',
  },
  {
    role: 'seller',
    strength: 0.95,
    reason: 'named-as-publisher',
    phrase:
      "(?:edite|exploite|administre|opere|detenu|mis en ligne)(?:e|s|es)?(?:,? (?:exploite|edite|publie|gere|fourni|et|&|administre|propose)(?:e|s|es)?)*(?: et [a-z]+(?:e|s|es)?)? par|(?:site|boutique|application|plateforme|service)[a-z0-9 .,'()-]{0,60} (?:est |sont )?(?:publie|gere|fourni|propose|mis a disposition|mise a disposition)(?:e|s|es)? par|(?:propriete|la propriete exclusive|une marque(?: deposee)?|une enseigne|un site|un service|un nom commercial|la marque(?: commerciale)?) (?:exclusive )?(?:de|du|d')|(?:owned|operated|run|edited)(?:,? (?:and|&|or) (?:owned|operated|run|published|managed|maintained|provided|controlled))* by|(?:site|store|shop|application|app|platform|services?)(?: [a-z0-9.()'-]+){0,6} (?:is|are) (?:published|managed|maintained|provided|offered|made available|brought to you)(?: (?:and|&) [a-z]+)? by|is (?:a |the )?(?:trading name|trade name|trading style|brand(?: name)?|trademark|registered trademark|website|site|online store|service) (?:of|owned by|operated by|from)|(?:property|trademark) of|(?:betrieben|herausgegeben|angeboten|bereitgestellt|veroffentlicht) (?:von|durch)|(?:ist )?ein(?:e)? (?:marke|angebot|service|projekt|onlineshop|online-shop|shop|dienst|website) (?:der|von|des)|(?:gestito|edito|pubblicato|fornito|posseduto) (?:e [a-z]+ )?(?:da|dalla|dal)|di proprieta (?:di|della)|(?:titularidad|propiedad) de|(?:gestionad|operad|editad|explotad)[oa] por|(?:beheerd|uitgegeven|geexploiteerd|aangeboten) door|(?:eigendom|website|webshop|handelsnaam|onderdeel uit) van|le (?:present )?site (?:internet )?(?:www\\.)?[a-z0-9.-]* ?est le site (?:de|d')",
    title:
      "(?:l')?editeur\\w*(?: (?:du|de|des|et|responsable|la|le|l'|present|site|internet|web|application|mobile|boutique|proprietaire|publication|\\w+\\.\\w+)){0,8}|edition(?: du site)?|edite par|publie par|exploitant(?: du site)?|proprietaire(?: du site)?(?: web| internet)?|identification(?: de l'editeur| du vendeur| de l'entreprise)?|identite(?: de l'entreprise| de l'editeur| du vendeur| du professionnel)?|qui sommes[- ]nous ?\\??|(?:informations? )?(?:sur )?(?:l'entreprise|la societe)|publisher(?: of the \\w+)?|(?:site |website |shop |store |web ?shop )?(?:owner|operator|publisher)|operated by|(?:dienste|seiten|shop|website|webseiten)?-?anbieter(?:in|kennzeichnung)?(?: (?:dieser|der|des|und|im sinne).*)?|(?:shop|seiten|webseiten|website)?-?betreiber(?:in)?(?: (?:der|dieser|des|und).*)?|herausgeber(?:in)?|diensteanbieter.*|verantwortlich(?:er)? (?:fur diese (?:seite|website)|anbieter).*|impressum|angaben gem.*|informationen gem.*|informationspflicht.*|pflichtangaben.*|anbieterkennzeichnung|titolare(?: del sito)?|gestore(?: del sito)?|proprietario(?: del sito)?|dati (?:aziendali|societari|identificativi|dell'azienda)|datos (?:identificativos|de la empresa|del titular|legales)|titular(?: del sitio| de la web)?|responsable(?: del sitio)?|identificacion del titular|(?:bedrijfs|contact)gegevens|identiteit van de (?:ondernemer|verkoper)|eigenaar|uitgever|exploitant van de (?:website|webshop)",
  },
  {
    role: 'seller',
    strength: 0.9,
    reason: 'contract-partner',
    phrase:
      "(?:contrat|vente|conditions?(?: generales?(?: de vente)?)?)(?: [a-z,'()-]+){0,10} (?:entre|avec|par) (?:d'une part,? )?la societe|conclu(?:e|s|es)? (?:entre|avec)(?: la societe)?|entre vous et|d'une part,?(?: la societe| par)?|(?:proposes?|propose[e]s|commercialisees?|fournis?|offerts?|vendus?) par la societe|(?:contract|agreement|sale) with|by and between you and|between you and|you (?:are|will be) contracting with|contract(?:ing)? (?:partner|party|entity)(?: is)?|your (?:contract|agreement) is with|we are|(?:vertrags|kauf)partner(?:in)?(?: des kunden)?(?: ist| wird)?|(?:kauf)?vertrag(?: kommt)?(?: [a-zäöü-]+){0,5} mit(?: der| dem)?|(?:kunden|kaufer|bestellung)(?: [a-zäöü-]+){0,6} (?:mit|bei) der(?: firma)?|(?:geschaftsbeziehung(?:en)?|vertrage?) zwischen(?: der| dem)?(?: firma)?|(?:geschaftsbedingungen|agb)(?: [a-zäöü()\"„“-]+){0,3} der(?: firma)?|gelten fur alle [^.]{0,50}(?:mit|bei) der|contratto(?: [a-z]+){0,6} (?:con|tra)|contrato(?: [a-z]+){0,6} (?:con|entre)|overeenkomst(?:en)?(?: [a-z]+){0,6} (?:met|tussen|van)|aanbiedingen(?: [a-z]+){0,5} van",
    title: 'vertragspartner|contracting party|contract partner|verkaufer|vendeur|cocontractant|identiteit',
  },
  {
    role: 'seller',
    strength: 0.75,
    reason: 'named-as-publisher',
    phrase:
      'responsable d[ue] traitement(?: des donnees(?: [a-z]+){0,3})?(?: est| :)(?: la societe)?|traite(?:e|es|s)? par la societe|(?:data )?controller(?: of your personal data| [a-z]+){0,5} (?:is|are|:)|verantwortliche(?:r|n)?(?: stelle)?(?: [^.:\\n]{0,110})? (?:ist|sind)(?: die| der)?|titolare del trattamento(?: dei dati)? (?:e|:)|responsable del tratamiento(?: es|:)|verwerkingsverantwoordelijke(?: is|:)',
    title:
      'responsable d[ue] traitement.*|(?:data )?controller|verantwortliche(?:r)?(?: stelle)?(?: (?:im sinne|fur die|gem|i\\.s).*)?|name und (?:anschrift|kontaktdaten) des (?:fur die verarbeitung )?verantwortlichen.*|titolare del trattamento.*|responsable del tratamiento.*|verwerkingsverantwoordelijke',
  },
];

interface Compiled {
  readonly rule: Rule;
  readonly phrase: RegExp | null;
  readonly title: RegExp | null;
}

let compiled: readonly Compiled[] | null = null;
const rules = (): readonly Compiled[] => {
  compiled ??= RULES.map((rule) => ({
    rule,
    phrase: rule.phrase === undefined ? null : new RegExp(`(?<![a-z0-9])(?:${rule.phrase})(?![a-z0-9])`, 'g'),
    title:
      rule.title === undefined
        ? null
        : new RegExp(
            `^(?:(?:article |artikel |articolo |articulo |art\\.? |§ ?)?[0-9ivx]{1,4}(?:[.)][0-9]{0,2})*[.):]?(?: ?[-–:] ?| ))?(?:le |la |les |l'|the |der |die |das |unser |notre |our |nos )?(?:${rule.title})(?=$|[^a-z0-9'-]*$| ?[:–-](?: |$))`,
          ),
  }));
  return compiled;
};

/** What a title says of the names below it; null for a title that says nothing of them. */
export function titleMarker(folded: string, isTitleLike: boolean, from: number): Marker | null {
  const start = folded.slice(0, 120);
  for (const { rule, title } of rules()) {
    const match = title?.exec(start) ?? null;
    if (match === null) continue;
    // "Impressum" is a title; "hosting" at the start of a sentence is none.
    if (!isTitleLike && !/^ ?[:–-]/.test(folded.slice(match[0].length))) continue;
    const { role, strength, reason } = rule;
    return { at: from, end: from + match[0].length, role, strength, isTitle: true, reason };
  }
  return null;
}

/** The phrases of folded `text` that say whose the name right behind them is, in order. */
export function phraseMarkers(text: string): Marker[] {
  const found: Marker[] = [];
  for (const { rule, phrase } of rules()) {
    if (phrase === null) continue;
    const { role, strength, reason } = rule;
    for (const match of text.matchAll(phrase)) {
      const end = match.index + match[0].length;
      found.push({ at: match.index, end, role, strength, isTitle: false, reason });
    }
  }
  return found.sort((a, b) => a.at - b.at || b.end - a.end);
}
