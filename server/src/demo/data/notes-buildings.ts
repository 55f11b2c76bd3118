import type { Logbook } from './logbook.ts'

/** Hotels, spas, clinics, care homes, schools and housing. */
export const buildingNotes: Logbook = {
  'brannvik-vard ines 23':
    'Third home surveyed. Roof bears 380 kg a square metre according to the drawing, and the drawing is from 1968, so a structural engineer first.',
  'anneli-torstensson ines 94':
    'Residents’ council heard the running unit in home two and asked when it would be switched on.',
  'farah-siddiqui ines 150':
    'Work only from nine to eleven and never on bathing days. She drew us a calendar with coloured pencils, it hangs in the van.',
  'roland-bjornehed rui 65': 'Heating curve lowered by three degrees after a week of complaints about warm bedrooms.',
  'mellringe-bad rui 700':
    'Last service before the pool is pulled down. Unit goes to the training workshop, nine years and 61,000 hours.',
  'kvarnbacken-skolor amara 56':
    'District heating tariff went up by a fifth. Contract can be left with two years’ notice; Camilla is reading it with a lawyer.',
  'ijsselkade-hotels ines 37':
    'Listed houses: nothing visible from the canal. Units stand in the old coal cellar, air through the area window.',
  'floor-van-t-hoogerhuys ines 105':
    'Guests in room 12 heard the pump. It was the minibar. Still, we came and measured, and she tells everybody.',
  'ruben-sluijter rui 19': 'Legionella run at 65 degrees on Tuesday nights set up and logged for the inspector.',
  'vechtbron ines 91':
    '35 dB at the loungers reached with the long hood and one row of hornbeams. Invoice for the hornbeams goes to us, agreed.',
  'giovanni-patti rui 32':
    'Pool 4 drifts by two degrees on windy days. Sensor sat in the spray, moved it behind the skimmer.',
  'stichting-waterlanden amara 30':
    'Council pays for buildings, foundation pays for gas. Draft of a split contract sent to both; first reaction friendly.',
  'margriet-visserman amara 71':
    'Wants to begin with the school whose boiler failed in the exams. Three containers with hired heat stand in the yard.',
  'maasoever-kliniek amara 140':
    'Operating theatres must stay under 19 degrees. Interested in cooling; heat would be thrown away today.',
  'mollwitz-clinics jonas 34':
    'Five houses, one energy contract that ends in two years. Ward block C is a test for everything that follows.',
  'annekathrin-scholler jonas 59':
    'Roof drawings sent. Helicopter pad next door: no loose covers, everything bolted and listed.',
  'emeka-obiora jonas 85':
    'As medical director he can veto noise. Invited him to Spreewinkel, third floor, window open.',
  'mollwitz-laundry jonas 46':
    'Waste water 52 degrees, 70 cubic metres a day, lint included. Same exchanger as in Dornbirn.',
  'wohnbau-friedrichshain ines 14':
    'Board votes in six weeks on three pilot houses. Friederike asks for one page per house, same layout, no colours.',
  'wohnbau-friedrichshain ines 64':
    'Radiators tested with 50 degrees in house 17: all rooms at 21 but two in the north gable. Two new radiators, €900.',
  'jurgen-weissgerber ines 39': 'Courtyards are protected, cellars are 2.10 m high. HP-20 fits by eight centimetres.',
  'thanh-ha-nguyen ines 11':
    'Tenants’ evening went well. Question of the night: may one still dry laundry in the cellar? One may, better than before.',
  'ilse-klapproth ines 13':
    'Writes long and careful letters for the tenants’ council. Answer each point, she keeps a list.',
  'spreewinkel ines 50': 'Opened the plant room for visitors: up to eight people, weekdays, never at breakfast.',
  'leonie-dachsel ines 170':
    'Hotel two next year, hotel three when the bank says so. Happy with the bill, unhappy with the colour of the hood.',
  'ferhat-karabulut rui 55':
    'Defrost at minus three took the corridor down by a degree. New parameters loaded, watch during the next frost.',
  'warnow-bad sixten 520':
    'Tender lost by three points on the maintenance price. They let us read the minutes: the winner plans one visit a year.',
  'breisgau-kliniken ines 42':
    'Three of four clinics done. Therapy pools at 33 degrees, supply 38, performance 4.6 in the summer quarter.',
  'pascal-dorflinger rui 78': 'Asked for spare parts on site. List of eleven items with prices sent, he took nine.',
  'rheinkrone ines 6':
    'Lease of the Cologne house ends in four months and the landlord would pay half of a new plant. Offer to both at the same table.',
  'sabine-quirmbach ines 28':
    'Eight hotels, she wants one visit per house and one table at the end. Two days by train, route is planned.',
  'mainbogen-schulen ines 125':
    'Asked for noise data for a playground: 45 dB at three metres in the break, when nobody hears anything anyway.',
  'salzkammer-thermen amara 69':
    'Second winter: oil use down from 290,000 litres to a spare tank that was last opened in January.',
  'theresia-hochrainer amara 200':
    'Hood stands under snow for four months. Built a roof over it together with their carpenter.',
  'florian-egger-mitsch rui 27': 'Brine pump leaks at the shaft seal. Part is on the way; spare pump runs meanwhile.',
  'hotel-silberne-gams ines 44':
    'Monument office says no to the roof and perhaps to the yard. The stable is not protected: 30 square metres and a drain.',
  'rupert-windhager ines 45':
    'He and his wife use one mailbox, write to both by name. Decisions are made together at Sunday lunch.',
  'quayside-schools ines 77':
    'Procurement rules: frame contract, lots of two schools, price counts 40 %, running cost 35 %, disturbance 25 %.',
  'thistledown-hotels ines 20':
    'Ten manors off the gas grid, lawns for boreholes at eight. Test drilling in Dorset found chalk at 12 metres.',
  'araminta-goldsworthy ines 48':
    'Lord knows how she keeps ten houses in her head. Priority: the one where the oil lorry cannot turn.',
  'desmond-kiprotich ines 82':
    'Prefers ground source, has read the drilling logs of the county. Sent him our borehole sizing with his own figures.',
  'larkspur-care amara 53':
    'Five homes converted, no complaint about cold, two about birds nesting in the hood. Mesh ordered.',
  'bronwen-cadwallader amara 110':
    'Wants the next two homes in one order for a better price. Works for us: same crew, same week.',
  'gillian-peasgood amara 19':
    'Pays on the last Friday of a month. Invoices that come after the 20th wait for the next.',
  'st-aldhelms-clinic amara 43':
    'Boiler two heats the chapel, which nobody may touch. Leave it, take boiler one, and put a heat meter between.',
  'nikhil-raghunathan amara 25':
    'Eye surgery needs 40 % humidity. Reheat coils could take 45-degree water; he is checking the valves.',
  'leithwater-baths ines 36':
    'Flats on three sides, 32 dB at the nearest bedroom. Only the cellar is left, with a shaft through the old laundry.',
  'ewan-abernethy ines 67':
    'As a trustee he raises money by the brick. Gave him cost per swimmer and day: 11 pence less.',
  'fjordlight-spas amara 50':
    'Old fish-farm intake lies at 28 m depth. Diver’s report: pipe sound, screen gone. A new screen is half a day of boat.',
  'fjordlight-voss amara 85':
    'Closed in November, so a rebuild is possible then. Access road is 2.60 m wide between two rocks.',
  'polarlys-hotell rui 17':
    'Oil ban bites next winter. District heating pipe is promised for “soon”, which has been the word for six years.',
  'ingrid-anne-sara-utsi rui 40':
    'Hotel director and reindeer owner, reachable except in the weeks of migration. Very quick decisions otherwise.',
  'jorn-nygardsmo rui 74': 'Asked for behaviour at −25 and wind. Sent the log from Luleå, the only honest answer.',
  'havblikk-omsorg rui 58': 'Service round of all five islands in three days: four fine, one filter full of pollen.',
  'gro-tveitevag amara 124': 'Ferry timetable changes in summer; service days moved to Wednesdays.',
  'hotel-sundhavn rui 30':
    'Sea-water filters cleaned: mussels, a glove and a ring which the hotel is trying to give back.',
  'pernille-bagger-lund ines 71':
    'Lease ends in seven months, she buys the house. Afterwards wants the laundry on the heat pump as well.',
  'limfjord-klinik ines 26':
    'Plant room is twelve square metres. Drew it three times: it works if the door opens outwards.',
  'jytte-bisgard-moller ines 60':
    'Needs cooling by the opening of the new theatre, heat may come later. Offer in two steps with one base frame.',
  'nordhavn-skoler ines 190':
    'Sent the teaching box: pressure cooker, bicycle pump, thermometer. Nikolaj lets the pupils write the thank-you mail.',
  'grupo-valdouro rui 100':
    'Leonor asked for one report a year on one page. Did it in her colours, she hung it in the lift.',
  'valdouro-hoteis rui 44':
    'Pools warm from cooling waste heat from March to November. The gas meter of house three has not moved for 190 days.',
  'duarte-seabra rui 15': 'House five next. Roof is full of antennas, he will talk to the telephone company.',
  'ceu-figueiredo rui 88':
    'Reads every clause. Wants our liability in Portuguese law, fine with us up to the order value.',
  'termas-alva ines 47':
    'Spring 31 degrees, pool 36. Five degrees only: performance above 7 on paper, so nobody believes the paper.',
  'clinica-colina ines 155':
    'Question about propane in a hospital. Outdoor unit, water into the house, so the rule does not bite; sent the paragraph.',
  'hoteles-mirabahia ines 24':
    'Nine hotels cool all summer. Heat of one chiller covers all showers of the house, measured in August.',
  'vicent-climent-roig ines 56':
    'Chief engineer for twenty years, distrusts everything that has an app. Local display with three buttons goes into the offer.',
  'mirabahia-spa ines 12':
    'Boiler leaks more. If it fails before we sign they hire one; promised a hired heat pump within 48 hours.',
  'colegios-san-telmo ines 72':
    'Four schools on oil, grant of the Basque government up to 45 %. Nobody of us looks after them yet.',
  'petit-zavel ines 59': 'Inner court: hood, spring feet, night mode at 33 dB. The neighbour’s fountain is louder.',
  'sven-lambrechts-otu rui 21':
    'Night mode switched itself off after a power cut. Setting is now kept in memory, new version loaded at both houses.',
  'corvane-hospitals jonas 90':
    'Boiler house 14 MW behind the laundry block. If laundry works, we are asked for a study on the rest.',
  'corvane-liege jonas 41': 'All papers in French and Dutch. Found a translator who knows what a desuperheater is.',
  'katrijn-vandecasteele jonas 22':
    'Prefers telephone to mail and Thursday to any other day. Laundry must not stand still for more than five hours.',
}
