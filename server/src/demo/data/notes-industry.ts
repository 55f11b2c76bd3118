import type { Logbook } from './logbook.ts'

/** Cold stores, laundries, textiles, print, paper, glass, timber, greenhouses, and advisors. */
export const industryNotes: Logbook = {
  'halmstrand-glass amara 62':
    'Furnace cooling water 90 degrees all year, even on Christmas Day. They need 55 for offices and want to sell the rest to the harbour.',
  'shirin-rostamkhani amara 40':
    'Prepared the heat balance herself. 1.4 MW leave through the roof; she wants us to bid on the first 400 kW only.',
  'henrik-fagerlind amara 121':
    'A furnace runs twelve years without a stop. Anything that touches its water must have a bypass and a padlock.',
  'gransjo-textil jonas 32':
    'Waste water 48 degrees, 22 cubic metres an hour. Lint filter from Bregenzach would fit, asked for their cleaning log.',
  'bahram-yazdani jonas 60':
    'Dye recipes do not like temperature steps. Ramp of one degree a minute goes into the control description.',
  'norrsken-kyl jonas 49':
    'Docks free of ice for the first winter. Salt use zero, and one fork-lift driver fewer on sick leave, says Elsa.',
  'jouni-kaartinen rui 106':
    'Wants the compressor heat also for the truck wash. Enough left at −15 outside, not at −30; he can live with that.',
  'solberga-tryckeri amara 13':
    'New hall signed, keys in five months. Drying ovens, offices and hot water can be planned on an empty floor.',
  'viktoria-sandell amara 37':
    'Will not decide before the move is paid. But she wants our pipes in the drawings of the new hall now.',
  'alvdala-vaxthus rui 35':
    'Oil boiler from 1986, 340 kW. Grant for growers pays 40 %, application needs three years of bills.',
  'ingegerd-kvist rui 92': 'Talks to her tomatoes and to nobody before ten. Good meeting afterwards.',
  'veldhoek-greenhouses rui 53':
    'Root zone at 38 degrees, eleven hectares, but peppers first. Two HP-120 and the old buffer tank, which holds 600 cubic metres.',
  'jw-van-der-meulen rui 25':
    'Fears dry air more than cold. Showed that root heating moves the humidity by less than 3 %.',
  'gerrit-veldhoek rui 70': 'Offered coffee, then a ride on the harvest train, then a handshake. Lawyers came later.',
  'tilburgse-wol sixten 600':
    'Lost: new gas boiler for a third of the price, delivered in two weeks. The lease had only two years left.',
  'tilburgse-wol rui 51': 'Lease over, month by month now. Hubert asked, carefully, what a pump would cost to rent.',
  'stoomhuis jonas 27':
    'Listed every machine: 14 of 26 take hot water instead of steam. That is 48 % of the gas for 30 % of the money.',
  'kofi-asante-bos jonas 15':
    'Sent the data of steam traps: nine of forty stuck open. Fixing these pays for our survey.',
  'petra-nijboer jonas 86': 'Hospital contracts run three years, she needs a fixed heat price for the same time.',
  'kestrel-print-works ines 20':
    'Rough sizing from the press list: 85 kW of heat in the hall, 40 kW needed in offices and at the glue line.',
  'aldercroft-laundry rui 33':
    'First half of the hall runs on 85-degree water. Flatwork ironers stay on steam until the second step.',
  'malte-brodersen rui 14':
    'Buffer tank is needed a week earlier, rush delivery agreed. He signs off each flange himself.',
  'gesa-hinrichsen jonas 76':
    'Second half of the hall when the first has run through one summer season, ships and all.',
  'elbgrund-kuehlhaus jonas 18':
    'Neighbour is a rope maker who needs 70 degrees. Both signed a letter of intent, pipe is 60 m through our yard.',
  'samira-boukhari jonas 48':
    'Compressor heat 310 kW on average; half of it at 35 degrees, fine as a source. Sent hourly data without being asked.',
  'frankenpapier amara 33':
    'Drying cylinders want steam at 120. Our largest ends there, honest answer: pre-heating yes, cylinders perhaps in two years.',
  'gerlinde-hufnagel amara 64': 'Respects a “no” with reasons. Asked for a study on condensate and hall heating, paid.',
  'albtuch rui 24':
    'Inspector gave the oil tank eighteen more months. Eberhard counts them on a calendar in the boiler room.',
  'ismail-haziri rui 57':
    'Has run the boiler for thirty years and is afraid for his job. Training plan for him is part of our offer.',
  'havelufer-druck ines 98':
    'Flood line is at the second window. A unit on a steel frame 1.80 m up would stand dry; looks odd, works.',
  'adria-storage rui 54':
    'Office wing 420 square metres, gas boiler in the attic. Small, but Luka decides on four stores by it.',
  'snjezana-kovacic rui 29':
    'Runs operations and the telephone. Winter tyres, spare keys and drawings all come from her.',
  'bregenzach-textil rui 63':
    'Lint filter cleaned every Friday in eight minutes. Reinhard wrote the instruction and laminated it.',
  'marlene-ruscher jonas 112':
    'Shared 12 months of data for other visitors to use, names blacked out. Best reference we have in textiles.',
  'donau-glashaus sixten 560':
    'Grant refused because the form named the wrong municipality. Too late to repeat, they ordered gas burners.',
  'donau-glashaus rui 48': 'Hermine called about gas prices, not about us. But she called us.',
  'pembury-textiles amara 26':
    'Dye house: 36 cubic metres an hour at 55 degrees into the drain. Gareth has a photograph of steam rising from the river.',
  'rukhsana-mir amara 16': 'Finance wants the case without the grant as well. Pay-back 6.1 years without, 3.4 with.',
  'gareth-illingworth amara 58':
    'Floor drains are older than the drawings. Camera inspection before anybody promises a date.',
  'hexley-motors tomas 34': 'Cabinet in the paint shop is in zone 2. All relays moved outside, drawing 7 replaced.',
  'sanjeev-kalsi rui 96':
    'Asked for a service contract like that of Norrvik. Sent Care Plus with four hours to answer and nights.',
  'northfold-cold rui 23':
    'Grid connection full. Every kilowatt we save lets him plug in another blast freezer, that is his sum.',
  'stuart-wragby rui 46':
    'Peas come in seven weeks of summer, then 200 people work here. Decide in winter or not at all.',
  'inkhorn-press ines 118':
    'Lease over, landlord does not answer letters. Told them to spend nothing, they remembered us for that.',
  'corran-distillers tomas 19':
    'Cable route walked with the operator. Two trees and one badger sett: moved by eleven metres.',
  'morag-strathallan amara 40':
    'Whisky does not like vibration either. Springs under everything, measured on the nearest cask.',
  'ngozi-ferguson amara 12':
    'Wants a plaque with saved tonnes at the visitors’ entrance. Gave her the formula, she gave us the whisky.',
  'alasdair-mcquarrie tomas 6':
    'Crane and road permit booked for the delivery. Single-track road, convoy leaves at five in the morning.',
  'haldane-cold-store rui 32': 'Looked at the old unit from outside: fan bearing howls. Said so, without a price.',
  'mjosa-tre rui 29':
    'Came home from Växjö with a plan for two kilns. Wants ours to work with his fork-lift doors, which nobody has measured.',
  'eivind-skogstad-lie rui 59':
    'Asked Teodor for an hour on the telephone and got three. The best salesman we have is a customer.',
  'akerselv-trykk jonas 127':
    'Wants cooling for the press hall. Mentioned that cooling is heat in the wrong place, he wrote it down.',
  'oresund-tryk ines 101': 'Moves when the lease ends, perhaps to Malmö. Keep warm.',
  'fynske-gartnere rui 42':
    'Six growers, one boiler, six opinions. Jeppe measured each branch for a year; two of them use half of everything.',
  'ellen-margrethe-hvidkjaer rui 20':
    'General assembly gave her a mandate to ask for offers, not to sign. Next assembly in spring.',
  'fiacao-ave rui 31':
    '60 cubic metres an hour at 40 degrees. First exchanger choice clogs; Fátima sent samples in three jam jars.',
  'goncalo-meireles rui 67':
    'National recovery money must be spent within 20 months. He has the form, we have the figures.',
  'frio-do-tejo jonas 55':
    'Swimming pool next door burns gas while this store throws 280 kW into the air. One pipe of 90 metres.',
  'vasco-henriques-mendo jonas 23':
    'Met the mayor about the pipe. Answer: “why not”, which is stronger here than it sounds.',
  'invernaderos-levante rui 135':
    'Forty cold nights a year do not pay for a pump. Said so; he thanked us and asked about drying instead.',
  'tintes-besos amara 10':
    'Leaves its building in two months, new hall is empty. Montserrat wants one contract for pipes, pump and waste water.',
  'zineb-tahiri amara 36':
    'Laboratory data on waste water: pH 4 on Mondays. Plates in 316L are not enough, asked for titanium.',
  'leiestoffen jonas 94':
    'Second pump paid back in 22 months. Geert asks for the same on line 2, quote in preparation.',
  'els-callewaert-diop rui 38':
    'Exhaust filter clogs with latex once a month. New filter class on trial for six weeks.',
  'noordzee-vriesveem ines 33':
    'Missed by us three times, noted here so that somebody finally takes it over. Best before ten.',
  'dirk-monserez ines 34': 'Left a message: “call or do not call, but decide”. Fair.',
  'kerstin-hallgren-oduya ines 31':
    'Writes energy audits for half of Skåne and asked for our data sheets in a form she can copy from. Sent as tables.',
  'ruth-adeline-pemberwick amara 28':
    'Knows the British grant calendar by heart. Pays to ask her before promising a month to anybody.',
  'florian-tschudi-meyer rui 45':
    'Measured the bakery yard in Graz for us: 41 dB background at night, so 38 is lost in it. Report of nine pages.',
  'jolanda-van-wijngaarden amara 82':
    'Article about waste heat in print works. Gave figures of Leiestoffen after asking them, nothing about open offers.',
  'mohammed-al-khatib-nyberg ines 22':
    'Checks roofs for Brännvik. Needs weights with water, snow and two men with a tool box.',
  'paulo-serrao-dias rui 41':
    'Brings us small dairies in the north of Portugal and wants no commission, only good work.',
}
