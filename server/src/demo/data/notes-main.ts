import type { Logbook } from './logbook.ts'

/** The customers everybody at Marlow talks about. */
export const mainNotes: Logbook = {
  'hanna-lindqvist ines 0':
    'Answered at 08:12: close to what the board expects. Can we split the fleet option so that Malmö and Lund start now and the rest is decided in January?',
  'hanna-lindqvist ines 1':
    'Called, 14 min. The board meets {day+16} and wants two price scenarios, all at once and in two phases. Noise limit on the spa roof is 38 dB at night.',
  'hanna-lindqvist ines 12 pinned':
    'How she likes it: short mails, figures first, no brochures. Mornings before nine or not at all. Never copy the whole hotel group.',
  'hanna-lindqvist jonas 48':
    'Met her at the hotel days in Lund. Two of her hotel managers worry about cranes in the season; promised that nothing is lifted between June and August.',
  'hanna-lindqvist ines 157':
    'Order for the service contract signed in the lobby, on paper, with cake. First customer year starts on the first of next month.',
  'hanna-lindqvist ines 222':
    'Talked at the fair in {month-7}. Fourteen hotels, twelve on gas and two on oil, leases end in a year and a half. She asked about noise before she asked about price.',
  'osterby-hotels ines 1':
    'Energy audit shows €412,000 a year, not the €388,000 we reckoned with. The pay-back of the spa wing drops below six years.',
  'osterby-hotels rui 4':
    'Pump 3 noise solved: two rubber feet had been left out after the roof was re-tarred. 36 dB at the property line at 23:00.',
  'osterby-hotels ines 30':
    'Rival on the spa wing is Polar Klima: about 6 % cheaper, no acoustic hood, service partner sits in Göteborg.',
  'osterby-hotels tomas 66':
    'Main board in the Malmö house is full. Either a new sub-board in the laundry or we take over the feed of the old electric boiler; second is cheaper.',
  'osterby-group amara 35':
    'Lunch with Alva. The group signs anything above one million itself, so the fleet of twelve goes to her desk and not to Hanna’s.',
  'osterby-group amara 190':
    'They plan in calendar years and freeze investments in November. A fleet order has to be on the table before.',
  'skanor-baths rui 9':
    'Heat exchanger on the sea-water side opened: sand, but no corrosion after two winters. Titanium was the right choice.',
  'skanor-baths ines 75':
    'Neighbour complained in writing about “a humming”. It was the ice-cream van. Still, we send the measurement.',
  'tuva-ringdahl ines 33':
    'Wants 29 instead of 27 degrees in the small pool on Sundays. Changed the schedule with her on the telephone.',
  'ysolde-brandt ines 14':
    'Buys everything through three offers. Ours, Polar Klima and one from Denmark that she finds “cheerful but thin”.',
  'ysolde-brandt rui 20':
    'Reports noise of roof unit 2 after the storm. Hood cover was loose; tightened, will look again with the annual service.',
  'kaspar-lunde ines 58':
    'New in finance. Has not spoken to us yet, gets copies of everything. Ysolde says he asks about residual values first.',
  'matthias-krol ines 1':
    'Site survey in Graz fixed for {day+2}, 13:30. Meet at the goods entrance in Mühlgasse, safety shoes are needed, cameras only with a pass.',
  'matthias-krol ines 5':
    'Asked for the noise data sheet of the HP-45. Their yard is a canyon, so send the octave bands and not only the sum.',
  'matthias-krol jonas 61':
    'Went through the oven heat case on a napkin: 180 degrees exhaust, 62 degrees needed, 5,100 hours a year. Five years without a grant.',
  'matthias-krol ines 143':
    'Group of six bakeries, decisions in Graz. He has a budget of his own up to €50,000, which is exactly why the Vienna store comes first.',
  'tannhof-bakery-group ines 40':
    'Lease in Graz runs for two more years with an option of ten. The landlord must agree to holes in the roof; letter is drafted.',
  'tannhof-wien ines 8':
    'Contract draft for the Vienna store with their lawyer. €41,900, HP-20 and a 500 l buffer in the flour cellar.',
  'johanna-stadlbauer ines 27':
    'Will close on a Monday for the crane. Tuesday to Saturday is impossible before Easter.',
  'samer-najjar ines 44':
    'Knows the plant better than the drawings do. Exhaust of oven 4 is dirtier than the rest: filter first, exchanger second.',
  'anselm-vogt ines 21':
    'Reads the newsletter and sends friendly corrections. Not deciding anything, but Matthias asks him.',
  'elif-sarrano jonas 1':
    'Wants the revised quote by {day+3}: docks 4 and 5 only, with a price for each further dock that holds for eighteen months.',
  'elif-sarrano jonas 19':
    'She compares by cost per avoided tonne. Sent our figures with the Dutch grid factor instead of the European one.',
  'elif-sarrano jonas 110':
    'Video with her and the grid operator: connection grows only in three years. A pump that lowers the peak is worth more than a cheap one.',
  'volare-cold-chain jonas 3':
    'Asked Amara for 12 % on docks 4 and 5. Margin stays at 31 % because the racks are the same as at the last dock.',
  'oskar-wendell jonas 24':
    'Measured the dock floor: 4 degrees at the edge, 9 in the middle. Underfloor loop in two zones, otherwise ice at the doors.',
  'volare-breda jonas 52':
    'Three halls, one engineer, no drawings. Sjoerd offered to walk every pipe with us on a Sunday.',
  'bram-oosterling ines 3':
    'Intro call set for the afternoon. Press hall 31 degrees in winter while the offices burn gas, so he has done the thinking already.',
  'bram-oosterling ines 2':
    'He tried to reach me about lease dates. Lease ends in nine months and the landlord wants an answer at the end of the quarter.',
  'renske-duivenvoorde ines 30':
    'Keeps the calendar of everybody at Kestrel. Friday is press maintenance, never call on a Friday.',
  'sunniva-halvorsen amara 4':
    'Renewal of Care Plus: she would like three years with a fixed price for parts. €14,400 a year today.',
  'sunniva-halvorsen rui 4':
    'E42 after a power cut in hall A. Reset by telephone, back at −20 after five hours, no fish lost. No charge.',
  'sunniva-halvorsen amara 95':
    'Hall B: wants to see the first three years of hall A in figures before she goes to her board.',
  'norrvik-fisheries rui 46 pinned':
    'Site rule: visitors are collected at the gate by Torbjørn, hairnet and blue overshoes, no glass in any pocket.',
  'norrvik-fisheries rui 320':
    'Annual service: refrigerant charge unchanged, one contactor worn. Log says 7,900 hours, more than any other HP-45 we have.',
  'birgit-ohlsen amara 60':
    'Two invoices of ours are open on her side because the purchase number is missing. Sent again with the number.',
  'dorian-achterberg jonas 6':
    'Opened the quote twice since Monday and did not call. He will be at the food show in Birmingham; go there instead of mailing again.',
  'dorian-achterberg jonas 38':
    'Pasteuriser loop: 74,900 with the plate exchanger, 68,200 if he keeps the old one. Told him honestly that the old one leaks.',
  'ludmila-venclova ines 7':
    'Board paper must be in by {day+13}, four pages, one of them pictures. She writes the risks herself, we write the numbers.',
  'ludmila-venclova ines 29':
    'Six primaries surveyed in two days. Two have radiators that need 70 degrees: change 31 radiators or leave these two for later.',
  'ciara-donnellan ines 18':
    'Gave us keys and caretakers’ numbers for all six schools. Half-term is the only week with an empty boiler room.',
  'teodor-almgren rui 8': 'Kiln 2: commissioning moved to {day+8}, the control cabinet came without its door.',
  'teodor-almgren ola 15':
    'Unloaded and set on the plinth with their own wheel loader. Nobody has done that before, it took twenty minutes.',
  'teodor-almgren rui 201':
    'Kiln 1 in its first winter: 11 days instead of 13 per batch, and 58 % less oil. He shows the chart to everybody.',
  'lindgren-timber rui 480':
    'Survey: drying air at 65 degrees, exhaust moist at 48. Textbook. The oil tank must be emptied before the inspector comes.',
  'noor-castellane amara 9':
    'Grant checklist: eleven of fourteen points done. Missing: metering plan, proof of ownership, two rival offers.',
  'noor-castellane amara 47':
    'Window for the grant closes at the end of next month. If the application is late the project waits one year, she says so herself.',
  'gregor-haldane rui 14':
    'Answered the win-back letter: he does not forget the spare part, but the unit is ten years old and he would listen.',
  'gregor-haldane sixten 745':
    'Very angry about nine days without a fan motor. He is right. Offered three months of service for free, he said no.',
  'pavel-ristow jonas 16':
    'Reference visit for {day+15}: seven people, one from the works council. Spreewinkel opens its plant room for us.',
  'pavel-ristow jonas 72':
    'Ward block C, third floor: supply temperature 55 is enough, tested with the boiler turned down for a cold week.',
  'marit-eikeland amara 22':
    'First meeting planned. Thermal pool phase 1: sea water as source, eight degrees all year, intake pipe exists from the old fish farm.',
  'luka-perkovac rui 31':
    'Office wing first, “to see how you people work”. Call back after their harvest season, around {day+22}.',
  'saltmarsh-brewery ines 1':
    'Won! Mash heat loop, €164,000. Tabitha said the deciding point was that we came back after the noise test without being asked.',
  'tabitha-marchbanks ines 3':
    'Opened the brewery for a reference visit though her own unit is not even ordered. Send a thank-you, not a mail: a card.',
  'aldercroft-laundry jonas 5':
    'Steam replacement ordered, 30 % in advance. Accounts wants the delivery of the buffer tank on an invoice of its own.',
  'hexley-motors rui 18':
    'Paint shop handed over. Humidity stays within 2 % of the set point; Lloyd now wants the same for the primer line.',
  'maureen-upjohn amara 11':
    'Invoice still shows the old address at Foundry Lane. Corrected in our books; she needs a credit note and a new one.',
  'corran-distillers tomas 2':
    'Network operator answers on the grid approval: {day+1} now, it was five days earlier. Cable is on site, nothing else can start.',
  'corran-distillers lena 10':
    'Pipe route in warehouse 7 changed by two metres because of a listed cask rack. Drawing 4 is marked up.',
  'corran-distillers amara 27':
    'Won warehouse 7, €210,000. Their board minutes mention us by name, which Ngozi sent me with three exclamation marks.',
  'corvane-hospitals jonas 13':
    'Contract draft for the laundry block with their lawyers. Liability for downtime is the only open paragraph.',
  'veldhoek-greenhouses rui 9':
    'Legal review until {day+10}. Gerrit would have signed on the bonnet of his car; his daughter prefers lawyers.',
  'halmstrand-glass amara 17':
    'Bank asks for a reference on furnace heat. Offered the Danish dairy, other industry but same temperatures.',
  'hollin-foods jonas 26':
    'Two chillers are eighteen years old. Imogen’s budget says “replace chillers”; the word “heat” is not in it yet. That is our job.',
}
