import type { Words } from './words';

export const en: Words = {
  language: 'en',
  small: 'the|your|you|of|and|is|to',
  labels: {
    'grand-total':
      'grand? total vat/tax? inc/incl/including/included vat/tax?|total for this order|total charged/amount/price/paid|total? to pay|paid today|amount/you charged/paid|order amount/value|order/grand/final/your/gross total|total gross',
    promised:
      'guaranteed/estimated/scheduled/expected/planned/est delivery/arrival between/date/time?|delivery estimate/window/date/time/by|now? expected by/on?|shipping time|delivered by|get it by|arriving|arrives',
    date: 'transaction/purchase/payment/order date|date of? purchase/order/ordered/placed/added?|order/was placed on|purchased/ordered/created/placed on|digital order|order/time placed|ordered|placed',
    subtotal:
      'merchandise/items/order/item/cart? s? subtotal/sub total?|product/products/item/items s? total|merchandise|goods/basket total|products ordered?|items ordered?|items in your? order',
    'unit-price': 'unit/item? price/cost each?|each',
    product: 'product/item description/details/name?|description|your items|article|title',
    discount:
      'gift certificate/card/voucher amount?|promotion/promotions applied?|coupon/order? discount/discounts|subscribe save|store credit|promo code?|voucher|savings|coupon',
    tax: 'including/plus? total/estimated/includes? sales? tax/vat included?|estimated tax to be collected|taxes|gst',
    total: 'estimated/payment total|amount/total due|total gbp/usd/eur/chf|order summary|amount|total',
    delivery:
      'shipping and? handling|shipment|carriage|p p|postage and? packing?|flat shipping? rate|standard/express delivery/shipping|shipping/delivery charge/charges/cost/costs/total/fee?',
    payment:
      'method of payment|selected? payment/billing method/methods/option/type/via|you? paid/pay/paying with/via/by|payment',
    email: 'contact/your? email/e mail? address?',
    quantity: 'quantity/qty ordered?|units',
    number:
      'your/sales? order confirmation/reference? number/code/ref/no/nr/id? is?|confirmation/reference/purchase number|confirmation',
    'shipping-method':
      'selected? shipping/delivery/shipment method/option/mode/service/type/speed|ship/shipped/delivered/shipping/delivery via',
    carrier: 'shipping/delivery? carrier|shipping company|courier|shipped with|delivery by',
    tracking: 'shipping? tracking/shipment/parcel number/no/code/id|tracking',
    seller: 'sold and? shipped? by|seller',
    'ship-to':
      'shipping/delivery address/info/information|ship/deliver/delivered/shipped/delivery/shipping to',
    status: 'order/delivery/shipping? status',
    ignored:
      'total/subtotal excluding/before/ex/exc/excl tax/vat|total/subtotal quantity/savings/points/weight/items|transaction/customer/invoice/account/model/item number/date/no/id?|billing/payment address|shipment/refund/net total|total refund/net|shipping/dispatch/expiry/ship/due date|dispatched/delivered/shipped on|date of birth|date modified/shipped|free shipping|order again|reference|return by|gift wrap/wrapping|order/sort by|shipped|refund|weight',
  },
  months:
    'january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sep/sept|october/oct|november/nov|december/dec',
  phrases: {
    order: 'purchase|order',
    thanks:
      'order was/has/is? been? successful/processed/confirmed/complete/completed/received/accepted/shipped/placed|thanks/thank you? for your? purchase/order/shopping/ordering/trust|we have/ve? received your order|thank you your order|order confirmation|checkout complete',
    detail:
      'order info/information/status/overview/detail/details/summary/number/no/id/#|details for order|digital order|your/view/my order|ordered on',
    history: 'purchase/order history|previous/recent/your/past/all/my orders|your/my purchases',
    checkout:
      'shipping/payment/contact/billing/personal information|addresses|complete/confirm/place your order|review your? order|secure? checkout|check out|delivery/billing/payment details|shipping/delivery/billing address|shipping/payment method|review and? pay|pay for order|payment|review your order',
    cart: 'your/my? shopping? basket/cart/bag',
    product: 'add to your/my? shopping? cart/basket/bag/trolley|buy it? now',
    tracking: 'track your/my/a? order/parcel/package/shipment/delivery',
    legal: 'terms and? conditions|terms of service/sale/use|privacy policy|legal notice|imprint',
    closing:
      'cancel/close the/your/this? dispute/claim/case|confirm goods/order/the? receipt/received|everything is ok/fine/okay|as solved/resolved|rate the? seller',
    failed:
      'transaction/payment/order process? has/was? been? unsuccessful/canceled/cancelled/declined/failed|transaction/payment/order has/was? been? not successful/completed|unable to process your? payment|couldn t process your payment|problem processing your? payment|payment did not go through|payment error|declined your transaction|unfortunately your order|payment/order could/cannot not? be|card was declined',
    pending: 'payment is being processed|payment pending|awaiting/pending your? payment',
    pay: 'continue/proceed to delivery/shipping/payment/review|complete/confirm/submit/finish/review/place your? order and? pay?|complete/confirm purchase/payment|confirm/agree and? pay|pay for order|order/pay/buy now?',
    arrives:
      'guaranteed/estimated/scheduled/expected/standard/express/est delivery/arrival|delivery estimate/expected/between/within/window/date/time/by/in/:|delivered between/within/by/in|will be delivered|standard/express shipping|should/will arrive|shipping time|expected|get it by|arriving|arrives',
    recommended:
      'you might/may also? like/be|recently viewed|recommended for/based you/on|related/similar products/items|bought together|buy it again|best sellers|also bought|sponsored',
    if: 'if|should|when|once|until|before|soon as',
  },
  hints:
    'orders|purchas:disp|clai|case|every|solve|seller:aske|cart|bag:terms|privacy|mpri:trac:continue|proce|complete|confirm|submit |fin|review|place|order|pay|buy|agre:add|buy',
  states: {
    delivered: 'was/has? been? delivered on?',
    shipped: 'shipped/dispatched/sent on?|on its/the way|in transit|out for delivery',
    prepared: 'processing|preparing for shipment/dispatch|being prepared',
    cancelled: 'this? order? was/has? been? cancelled/canceled',
    returned: 'return complete/received|returned',
  },
  countries:
    'france|germany|switzerland|austria|belgium|luxembourg|netherlands|italy|spain|portugal|united kingdom|ireland|united states|canada|australia|new zealand|denmark|sweden|norway|finland|poland|liechtenstein|monaco',
  notArrival:
    'was delivered|ships in|ships within|n delivered|order within|order by|payment due|warranty|dispatch|exchange|eligible|respond|prepare|return|refund|cancel|reply|trial',
  units: {
    hours: 'hour/hours|h',
    calendar: 'day/days',
    working: 'business/working day/days',
    weeks: 'week/weeks',
  },
};
