import type { Words } from './words';

export const en: Words = {
  labels: {
    number:
      '(amazon.com |your )?order( confirmation| reference)?( number| code| ref| no| nr| id)?( is)?|(confirmation|reference|purchase) number',
    date: '(transaction|purchase|payment|order) date|date (of purchase|of order|ordered|placed|added)|(order placed|was placed|purchased|ordered|created|placed) on|digital order|order placed|ordered|placed|date',
    'grand-total':
      '(grand )?total inc(luding|l)? (vat|tax)|total for this order|total (charged|to pay|amount|price|paid)|amount (charged|paid)|order (amount|value)|(order|grand|final|your) total',
    total: '(estimated|payment) total|(amount|total) due|total (gbp|usd|eur)|amount|total',
    subtotal:
      '(merchandise |items |order |item |cart )?sub( )?total|(products?|items?) total|merchandise|products( ordered)?|items( ordered| in your order| in order)?',
    delivery:
      'shipping( and)? handling|postage( and)? packing|flat( shipping)? rate|(standard|express) (delivery|shipping)|(shipping|delivery)( charges?| costs?| total| fee)?|postage|p&p',
    discount:
      'gift (certificate|card)( amount)?|promotions?( applied)?|(coupon |order )?discounts?|store credit|promo code|voucher|savings|coupon',
    tax: 'estimated tax to be collected|((including )?total |estimated |includ(ing|es) |sales )?(tax|vat)( included)?|taxes|gst',
    payment:
      'method of payment|(payment|billing) (methods?|option|type|via)|(you )?(paid|pay) (with|via|by)|payment',
    email: '(contact |your )?e-?mail( address)?',
    promised:
      '(guaranteed|estimated|scheduled|expected|planned|est) delivery( between| date| time)?|delivery (estimate|window|date|time|by)|(estimated|expected) arrival|(now expected|expected)( by| on)?|shipping time|delivered by|get it by|arriving|arrives',
    product: '(product|item)( description| details| name)?|description|your items|article|title',
    quantity: '(quantity|qty)( ordered)?|units|count',
    'unit-price': '(unit |item )?(price|cost)( each)?|each|rate',
    ignored:
      '(sub)?total (excluding (tax|vat)|before tax|exc?l? (tax|vat)|quantity|savings|points|weight|items)|(transaction|customer|tracking|invoice|account|model|item)( number| date| no| id)?|(shipping|delivery|billing) (address|method)|(shipment|refund|net) total|total (refund|net)|(shipping|dispatch|expiry|ship|due) date|(dispatched|delivered|shipped) on|date (of birth|modified|shipped)|free shipping|order (status|again)|reference|return by|gift wrap|(order|sort) by|shipped|refund|status|weight|sku',
  },
  months:
    'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,nov|december,dec',
  phrases: {
    order: 'purchase|order',
    thanks:
      "order( has been| was| has| is)? (successful|processed|confirmed|completed?|received|accepted|shipped|placed)|thank(s| you) for (your purchase|your order|shopping|ordering)|we( have|'ve)? received your order|thank you. your order|order confirmation|checkout complete",
    detail:
      'order (info(rmation)?|overview|details?|summary|number|no|id|#)|(details for|digital) order|(your|view|my) order|ordered on',
    history: '(purchase|order) history|(previous|recent|your|past|all|my) orders|(your|my) purchases',
    checkout:
      '(shipping|payment|contact|billing) information|(complete|confirm|place) your order|review( your)? order|(secure )?check ?out|(delivery|billing|payment) details|(shipping|delivery|billing) address|(shipping|payment) method|review (and|&) pay|pay for order|payment',
    cart: '(your |my )?(shopping )?(basket|cart|bag)',
    legal: 'terms (and|&) conditions|terms of (service|sale|use)|privacy policy|legal notice|imprint',
    closing: '(cancel|close)( the)? dispute|close( this)? (claim|case)|confirm receipt',
    failed:
      "(transaction|payment|order)( has been| has| was)? (not successful|not completed|unsuccessful|cancell?ed|declined|failed)|unable to process( your)? payment|couldn't process your payment|payment (did not go through|error)|declined your transaction|unfortunately your order|(payment|order) (could not|cannot) be|card was declined",
    pending: 'payment (is being processed|pending)|(awaiting( your)?|pending) payment',
    pay: '(continue|proceed) to (delivery|shipping|payment|review)|(complete|confirm|submit|finish|review|place)( your)? order|(complete|confirm) (purchase|payment)|(confirm|agree) (and|&) pay|pay for order|(order|pay|buy)( now)?',
    arrives:
      '(guaranteed|estimated|scheduled|expected|standard|express|est.) delivery|delivery (estimate|expected|between|within|window|date|time|by|in|:)|(estimated|expected) arrival|delivered (between|within|by|in)|will be delivered|(standard|express) shipping|(should|will) arrive|shipping time|now expected|expected by|get it by|arriving|arrives',
    notArrival:
      'was delivered|ships (with)?in|delivered on|order (within|by)|payment due|warranty|dispatch|exchange|eligible|respond|prepare|return|refund|cancel|reply|trial',
    recommended:
      'you (might|may) (be interested|also like)|customers who bought|recently viewed|recommended (for you|based)|(related|similar) (products|items)|bought together|based on your|buy it again|best sellers|also bought|inspired by|sponsored',
  },
  units: {
    hours: 'hours?|hrs|h',
    calendar: 'days?',
    working: '(business|working) days?|weekdays',
    weeks: 'weeks?',
  },
};
