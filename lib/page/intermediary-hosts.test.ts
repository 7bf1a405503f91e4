import { expect, it } from 'vitest';
import { INTERMEDIARIES } from './intermediaries';
import { INTERMEDIARY_HOSTS, intermediaryOfAddress } from './intermediary-hosts';

/** Where each firm's scripts, frames, forms and pages come from, as seen in public shop code or recalled. */
it.each([
  ['klikandpay', 'https://www.klikandpay.com/paiement/check.pl'],
  ['klikandpay', 'https://www.klikandpay.com/paiement/checkabon.pl'],
  ['paypal', 'https://www.paypalobjects.com/api/checkout.js'],
  ['paypal', 'https://www.paypal.com/checkoutnow?token=1'],
  ['braintree', 'https://js.braintreegateway.com/web/3/js/client.min.js'],
  ['stripe', 'https://js.stripe.com/v3/'],
  ['stripe', 'https://checkout.stripe.com/c/pay/cs_1'],
  ['stripe', 'https://m.stripe.network/inner.html'],
  ['adyen', 'https://checkoutshopper-live.adyen.com/checkoutshopper/sdk/6.1/adyen.js'],
  ['adyen', 'https://checkoutshopper-live-us.adyen.com/checkoutshopper/securedfields/1/'],
  ['mollie', 'https://www.mollie.com/checkout/select-method/1'],
  ['checkout-com', 'https://cdn.checkout.com/js/framesv2.min.js'],
  ['payplug', 'https://secure.payplug.com/pay/1'],
  ['payplug', 'https://cdn.payplug.com/js/integrated-payment/v1/index.js'],
  ['payzen', 'https://static.payzen.eu/static/js/krypton-client/V4.0/stable/kr.js'],
  ['payzen', 'https://static.lyra.com/static/js/krypton-client/V4.0/ext/neon.js'],
  ['payzen', 'https://static.scelliuspaiement.labanquepostale.fr/static/js/krypton-client/V4.0/kr.js'],
  ['payzen', 'https://paiement.systempay.fr/vads-payment/'],
  ['sips', 'https://payment-webinit.sips-services.com/paymentInit'],
  ['sips', 'https://payment-webinit.mercanet.bnpparibas.net/paymentInit'],
  [
    'worldline',
    'https://payment.direct.worldline-solutions.com/hostedtokenization/js/client/tokenizer.min.js',
  ],
  ['worldline', 'https://secure.ogone.com/ncol/prod/orderstandard_utf8.asp'],
  ['datatrans', 'https://pay.datatrans.com/v1/start/1'],
  ['saferpay', 'https://www.saferpay.com/vt2/api/PaymentPage/1'],
  ['twint', 'https://pay.twint.ch/1'],
  ['postfinance', 'https://checkout.postfinance.ch/s/1'],
  ['klarna', 'https://x.klarnacdn.net/kp/lib/v1/api.js'],
  ['klarna', 'https://pay.klarna.com/1'],
  ['alma', 'https://cdn.jsdelivr.net/npm/@alma/widgets@4/dist/widgets.min.js'],
  ['alma', 'https://checkout.getalma.eu/1'],
  ['oney', 'https://assets.oney.io/build/loader.min.js'],
  ['scalapay', 'https://cdn.scalapay.com/widget/scalapay-widget-loader.js'],
  ['affirm', 'https://cdn1.affirm.com/js/v2/affirm.js'],
  ['clearpay', 'https://js.afterpay.com/afterpay-1.x.js'],
  ['clearpay', 'https://portal.clearpay.co.uk/1'],
  ['apple-pay', 'https://applepay.cdn-apple.com/jsapi/v1/apple-pay-sdk.js'],
  ['google-pay', 'https://pay.google.com/gp/p/js/pay.js'],
  ['shop-pay', 'https://shop.app/checkout/1'],
  ['amazon-pay', 'https://static-eu.payments-amazon.com/checkout.js'],
])('%s is known by %s', (id, address) => {
  expect(intermediaryOfAddress(address)).toBe(id);
});

it.each([
  'https://www.klikandpay.com/paiementtest/check.pl',
  'https://test.saferpay.com/vt2/',
  'https://assets-uat.oney.io/build/loader.min.js',
  'https://payment-webinit.simu.sips-services.com/paymentInit',
  'https://paypal.com.shop.example/checkoutnow',
  'https://notstripe.com/v3/',
  'https://acs.some-bank.example/3ds',
  '',
])('%s is none: a test host, another’s host, a bank', (address) => {
  expect(intermediaryOfAddress(address)).toBeNull();
});

it('tells of every firm where it can be seen', () => {
  expect(INTERMEDIARY_HOSTS.map(({ id }) => id)).toEqual(INTERMEDIARIES.map(({ id }) => id));
});
