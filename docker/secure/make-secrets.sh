#!/bin/bash
# Makes what a secured installation needs, once: a certificate authority, the broker's certificate,
# and for each client a name, a password and what its Kafka client is told. For trying out and for
# tests; in production the certificates are your authority's and the secrets your platform's.
#
# Below /secrets there is one directory for each container, and none sees another's.
set -euo pipefail
umask 077
cd /secrets

[ ! -f kafka/done ] || { echo 'secrets are there already'; exit 0; }

secret() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
password=$(secret)
key() { keytool -storetype PKCS12 -storepass "$password" -noprompt "$@" 2>/dev/null; }

authority=$(mktemp -d)
key -genkeypair -keystore "$authority/ca.p12" -alias ca -keyalg EC -groupname secp256r1 \
  -dname 'CN=Tidings test authority' -validity 3650 -ext bc:c=ca:true -ext ku:c=keyCertSign,cRLSign
key -exportcert -rfc -keystore "$authority/ca.p12" -alias ca >"$authority/ca.pem"

cd kafka
key -genkeypair -keystore broker.p12 -alias broker -keyalg EC -groupname secp256r1 -dname CN=kafka -validity 825
key -certreq -keystore broker.p12 -alias broker |
  key -gencert -rfc -keystore "$authority/ca.p12" -alias ca -validity 825 \
    -ext san=dns:kafka,dns:localhost,ip:127.0.0.1 -ext eku=serverAuth,clientAuth >broker.pem
key -importcert -keystore broker.p12 -alias ca -file "$authority/ca.pem"
key -importcert -keystore broker.p12 -alias broker -file broker.pem
key -importcert -keystore trust.p12 -alias ca -file "$authority/ca.pem"
rm broker.pem
echo "password=$password" >passwords.properties
cat >broker-client.properties <<EOF
security.protocol=SSL
ssl.keystore.location=/etc/kafka/secrets/broker.p12
ssl.keystore.password=$password
ssl.truststore.location=/etc/kafka/secrets/trust.p12
ssl.truststore.password=$password
EOF
cd ..

mkdir kafka/users
for client in admin worker publisher reader; do
  own=$(secret)
  cp "$authority/ca.pem" "$client/ca.pem"
  echo "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"tidings-$client\" password=\"$own\";" >"$client/jaas"
  echo "SCRAM-SHA-512=password=$own" >"kafka/users/tidings-$client"
done

# The numbers of the users of the two images.
chown -R 1000 kafka
chown -R 10001 admin worker publisher reader
touch kafka/done
rm -rf "$authority"
echo 'secrets made'
