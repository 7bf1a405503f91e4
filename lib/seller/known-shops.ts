/** Registrable domains of shops that many people know, for telling a name that is spelled much like one of theirs. */
export const KNOWN_SHOPS: readonly string[] =
  `aliexpress.com amazon.com amazon.de amazon.fr amazon.it amazon.es amazon.nl amazon.co.uk apple.com argos.co.uk asos.com
backmarket.fr bol.com boulanger.com brack.ch but.fr carrefour.fr cdiscount.com conforama.fr conrad.ch coolblue.nl coop.ch currys.co.uk
darty.com decathlon.fr decathlon.ch digitec.ch douglas.de ebay.com ebay.de ebay.fr elcorteingles.es etsy.com fnac.com fnac.ch galaxus.ch
galaxus.de globus.ch hm.com ikea.com interdiscount.ch johnlewis.com laredoute.fr leboncoin.fr leroymerlin.fr manomano.fr manor.ch
mediamarkt.de mediamarkt.ch microspot.ch migros.ch nike.com otto.de rakuten.com ricardo.ch rueducommerce.fr samsung.com
saturn.de sephora.fr shein.com showroomprive.com spartoo.com temu.com thomann.de tutti.ch veepee.fr vinted.fr zalando.ch zalando.de
zalando.fr zara.com`.split(/\s+/);
