import type { Logbook } from './logbook.ts'

/** Dairies, bakeries, breweries, fisheries and kitchens. */
export const foodNotes: Logbook = {
  'osterby-kitchens ines 21':
    'Steam profile logged for a week: 210 kW at eight in the morning, under 30 after two. A tank of 5,000 l does more here than a larger pump.',
  'goran-vidakovic ines 34':
    'Showed me the kettle room. Half of the steam leaves through the door to the yard, he opens it because nobody can breathe.',
  'vattervik-bryggeri ines 16':
    'Grid limit 125 A, kettles take 110 on brewing days. Heat pump plus tank would halve it, and they could brew on Wednesdays as well.',
  'noa-berglind ines 55':
    'Tasted three beers and learned that hot liquor is needed at 78, not at 85 as everybody writes. That is one compressor stage less.',
  'kjell-ake-sandstrom ines 36': 'No e-mail, on principle. Telephone after four, he answers in the cellar and shouts.',
  'tjarnmyra-mejeri jonas 42':
    'Cleaning at 75 degrees with −30 outside. Source must be the ice-water plant, not the air. Waiting for their compressor log.',
  'gunhild-jonasson jonas 83':
    'Farmers decide at the annual meeting. She wants one slide that her father would have understood.',
  'mikael-pahlman jonas 20':
    'Sent 14 months of compressor data as photographs of a notebook. Typed in: 160 kW of waste heat on average, never under 90.',
  'hallsta-bageri ines 62':
    'Not yet, says Märta, but she asked for the article about crispbread ovens in print, for the wall.',
  'drie-molens ines 7':
    'Grant request filed with the Dutch agency, answer in eight weeks. Reference number is on the cover sheet.',
  'drie-molens ines 45':
    'Oven exhaust measured at 182 degrees, 900 cubic metres an hour. Enough for the dough room and all hot water of the bakehouse.',
  'cornelis-molenkamp ines 25':
    'Would rather buy than lease: “what is in my bakery is mine”. Offer without the energy service contract.',
  'fatima-el-ouafi ines 12':
    'Production can stand still from Sunday noon to Monday two in the morning. Fourteen hours for the change-over, then bread.',
  'wadzicht-zuivel rui 28':
    'Commissioned after the rebuild: whey cooling 14 degrees in, 7 out, hot side 85. Performance 3.9 over the first week.',
  'wadzicht-zuivel jonas 260': 'They agreed to be a reference, visits on Thursdays only and never during cheese week.',
  'hidde-wiersma jonas 50':
    'Thinks about a second machine for the drying tower. Wait for a full year of data, then talk.',
  'anouk-feenstra rui 29':
    'Trained her and two shift leads on alarms. She rewrote our manual page in half the words, we should keep hers.',
  'mehmet-cakirbey rui 90':
    'Reports that the pump stops every night at 02:10. It was the cleaning program cutting the flow; interlock delayed by 90 seconds.',
  'haringvliet-vis rui 37':
    'Ice water and wash water from one HP-45: first month electricity up 9 %, gas gone altogether.',
  'arjen-spaan rui 210':
    'Eel smoke finds its way into everything. Moved the air intake to the water side of the house.',
  'oude-brug ines 70':
    'Too small for our smallest model. Gave them the address of a colleague in Groningen and the promise to talk about the new house.',
  'kiezkorn ines 10':
    'Bakehouse visited with Aylin: ovens heat the yard to 26 degrees in November. Quote for heat recovery and proofing room in two weeks.',
  'kiezkorn ines 57':
    'Lease ends in less than a year, extension wanted by both sides. Torsten signs nothing technical before the lease.',
  'torsten-wackernagel ines 80':
    'Third generation, bakes himself on Saturdays. Asked what happens when electricity costs double; sent him the table.',
  'wiebke ines 4': 'Only works mornings and has no office. Messages go to the shop telephone.',
  'nordmole-fisch rui 22':
    'Line cleaning now at 65 degrees from the pump, boiler only as a spare. Antje wants the spare removed to win two pallets of space.',
  'antje-sievers-maass rui 130':
    'Salt air ate the first outdoor cover in a year. New covers in 316 steel on our cost, agreed by telephone.',
  'bjorn-rathjen rui 61':
    'Oil sample of compressor 1 dark. Laboratory says moisture; filter dryer changed, second sample in a month.',
  'illertal-molkerei jonas 11':
    'Federal grant covers 40 % of plant and piping if the measuring concept is approved first. Derya writes it, we check it.',
  'illertal-molkerei jonas 68':
    'Pasteuriser 78 degrees, ice water 1 degree, both all day. Simulated with their own load: 4.3 combined, and the board did not believe it.',
  'korbinian-rauscher jonas 33':
    'Believes figures only from machines he has touched. Trip to Wadzicht in Groningen is being arranged.',
  'alois-prestele jonas 97':
    'Worried about vibration next to the ripening cellar. Floating slab and spring feet go into the offer as standard.',
  'illertal-logistik jonas 29':
    'Distance to the dairy 400 m uphill. Buried pipe €310 a metre, road crossing needs the municipality.',
  'isarbogen jonas 120':
    'Fermenting cellar and mash on one machine since the autumn. Vitus brewed a “pump lager” and will not be talked out of it.',
  'vitus-oberleitner rui 43':
    'Annual service, 6,300 hours. Found hop pellets in the plant room drain and nothing else.',
  'pleissenhof amara 24':
    'Ovens and blast freezer share a wall. 240 kW of reject heat on one side, 190 kW of demand on the other, four metres of concrete between.',
  'mandy-grutzner amara 51':
    'Needs the rebuild inside a ten-day summer stop. Ordered the long-lead parts list from our side already.',
  'oleksandr-bondarets amara 23':
    'Refrigerant today is R404A and the service firm charges fortunes. Replacing the rack at the same time would be the real project.',
  'muehlviertel-brau ines 15':
    'Two years of measurements every minute, in perfect tables. Peak is 94 kW, average 38: offer one HP-45 and a tank.',
  'leopold-aichinger ines 32':
    'Grant in Upper Austria is paid after commissioning, not before. He asked for two instalments, fine with Amara.',
  'brightwater-dairy jonas 102':
    'Site walk with Kwabena: pasteuriser loop, 85 degrees for twenty minutes after each run. Steam trap replaced twice a year.',
  'philippa-trescothick-lane jonas 40':
    'Signs above £50,000. Cares about downtime and the smell of the neighbours’ farm, in that order.',
  'hollin-bakehouse jonas 63':
    'Boiler from 1994, insured until the next inspection. Wayne keeps a bucket under the flue and calls it “the condensate system”.',
  'imogen-tattersall jonas 9':
    'Sent her the comparison chiller alone against chiller with heat recovery: 21 % more to buy, back in twenty months.',
  'devraj-bhandari jonas 58':
    'Group purchasing wants framework prices for three years with an index. Proposed the metal index, he proposed none.',
  'saltmarsh-brewery ines 88':
    'Noise test at night with their own neighbours as listeners: nobody could tell whether the unit was on.',
  'edmund-oyelaran ines 41':
    'Asked for a payment plan in four parts tied to steps they can see. Agreed: order, delivery, first mash, one month of running.',
  'tayfirth-jam jonas 35':
    'Jam at 105 stays on steam. Jar warming at 70 and floor heating are ours, about 60 % of the gas.',
  'fiona-auchterlonie jonas 79': 'Strawberry season is holy: nobody may touch a pipe between June and September.',
  'norrvik-klippfisk amara 38':
    'Drying tunnel 22 degrees, 45 % humidity. A dehumidifying heat pump would shorten a batch by a day, Oddveig has tested it with a hired unit.',
  'lyngstad-meieri jonas 147':
    'Vapour condenser on the cheese pots works, savings 31 % against last winter. Brown deposits in the condenser, monthly rinse added to the plan.',
  'solfrid-lyngstad rui 26':
    'Wants alarms by text message only to the person on duty. Set up with four numbers in rotation.',
  'nordoya-slakteri jonas 13':
    'Nobody of us owns this yet. Boat every second day, so a survey is a two-day trip; combine with Polarlys in Tromsø.',
  'oystein-fagerbakk jonas 66':
    'Came to our stand in {month-2}: ice slurry out, 60-degree wash water in, and a cable to the mainland that is nearly full.',
  'strandgaard-mejeri jonas 54':
    'First full year in the books: seasonal performance 4.1, promised was 3.8. Birthe framed the sheet.',
  'strandgaard-mejeri rui 12':
    'Cascade controller updated at night. Pump 2 now leads in the morning, hours are even again.',
  'birthe-kjaerulff jonas 180': 'Willing to show the plant, but visitors wear white and leave jewellery in a box.',
  'strandgaard-brod jonas 31':
    'Slow ovens: only 140 degrees in the exhaust, but sixteen hours a day. Waiting for the gas bill per oven.',
  'strandgaard-group jonas 104':
    'Mads-Emil wants one maintenance contract for all sites, ours and those of others. Said yes in principle, prices after a survey.',
  'vesterhav-fisk rui 47':
    'Dryer exhaust is 70 degrees and wet, with fish oil in it. Washable exchanger or none; asked two makers.',
  'anne-mette-ulvskov rui 76':
    'New permit asks for less odour. Condensing the exhaust solves smell and heat at once, she will put it like that in the application.',
  'valdouro-adegas rui 49':
    'Cooling in September, hot washing in March. Same 120 kW, so one reversible machine with two tanks.',
  'ria-conservas rui 73':
    'Steam use down by 44 % since washing and pre-cooking moved. Boiler man retires at Christmas and will not be replaced.',
  'albertina-gouveia rui 230':
    'Start-up on a Sunday with the whole family of the owner watching. First tin out at 11:40, she signed it.',
  'queijaria-serrana rui 52':
    'Mountain road, 14 % slope. Unit must come in two parts on a small lorry; priced with the haulier in Covilhã.',
  'zulmira-fonseca-reis rui 18':
    'Regional grant pays half for co-operatives and she has just founded one with her cousins.',
  'padaria-alentejana rui 330':
    'Contract ended after the merger. The new technical manager knows Polar Klima from his last job. Ask again when their warranty runs out.',
  'ria-alta-pesca rui 39':
    'Octopus cooks at 90. Two stages with a water buffer between; Iria asked whether it could also make ice, which it can.',
  'lacteos-navia rui 84':
    'Evaporator: vapour recompression plus our pump, running at 11,200 hours without an unplanned stop.',
  'inigo-echeverria-goni rui 160':
    'Found a mistake in our formula for part load and sent a page of corrections. He was right, the sheet is fixed.',
  'cervezas-gorbea jonas 45':
    'Aitziber sent nineteen questions before the visit. Answered seventeen; the two on glide need the factory.',
  'panificadora-castellar rui 56':
    'Proofing rooms steady at 32 degrees, freezer condensers run cooler than ever. Gumersindo measured it with his own thermometer.',
  'brouwerij-zandhoek ines 53':
    'Tasting room is right above the plant room, so 28 dB there on Friday evening. Indoor unit with a second hood.',
  'speculo jonas 115':
    'Lease has run out and nobody has signed a new one. Newsletter only until they know where they bake.',
  'pieter-jan-uytterhoeven ines 28':
    'Flemish grant list is out: pumps above 60 degrees are in for the first time. Sent him the page with his row marked.',
}
